import { current } from '../domain/records/record.ts';
import type { WinnerEntry } from '../schemas/records/lists.ts';
import type { RuleOf } from '../schemas/rules/rules-file.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check, Subject } from './subject.ts';

/** Winners the text gives no money to (fully state-funded, repeat winners, winners on re-review) get none. */
export const prizeException: Check = {
  code: 'prize-exception',
  run(subject) {
    const { winners } = subject.round;
    if (!winners) return [];
    return current(winners).entries.flatMap((entry, index): AuditLine[] => {
      const rule = exceptionOf(subject, entry);
      if (!rule) return [];
      const rest = {
        at: ['entries', index, 'prizePaid'],
        rule,
        values: { name: entry.name, winner: rule.winner, paid: String(entry.prizePaid ?? '') },
      };
      if (entry.prizePaid === null)
        return [line('prize-exception', winners, 'cannot', 'prize-unknown', rest)];
      return [
        entry.prizePaid === 0
          ? line('prize-exception', winners, 'met', 'no-prize-kept', rest)
          : line('prize-exception', winners, 'unmet', 'no-prize-broken', rest),
      ];
    });
  },
};

/** The exception a winner falls under; 同年上级奖项 stands on no record and is never assumed. */
export function exceptionOf(
  subject: Subject,
  entry: WinnerEntry,
): RuleOf<'prize-exception'> | undefined {
  return rulesOf(subject, 'prize-exception').find(
    ({ winner }) =>
      (winner === 'state-funded' && entry.stateFunded) ||
      (winner === 'repeat-winner' && entry.repeatWinner) ||
      (winner === 're-review-winner' && entry.reReview),
  );
}
