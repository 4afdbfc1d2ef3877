import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { exceptionOf } from './prize-exception.ts';
import { line, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

/** Each winner's prize is the sum the text states for its tier; a sum that was not published cannot be checked. */
export const prize: Check = {
  code: 'prize',
  run(subject) {
    const { winners } = subject.round;
    if (!winners) return [];
    const prizes = rulesOf(subject, 'prize');
    return current(winners).entries.flatMap((entry, index): AuditLine[] => {
      const rule = prizes.find((each) => each.tier === entry.tier || each.tier === 'all');
      if (!rule || exceptionOf(subject, entry)) return [];
      const at = ['entries', index, 'prizePaid'];
      const values = {
        name: entry.name,
        paid: entry.prizePaid === null ? '' : String(entry.prizePaid),
        stated: rule.money === null ? '' : String(rule.money),
      };
      const rest = { at, rule, values };
      if (entry.prizePaid === null)
        return rule.money === null ? [] : [line('prize', winners, 'cannot', 'prize-unknown', rest)];
      if (rule.money === null)
        return entry.prizePaid > 0
          ? [line('prize', winners, 'note', 'prize-without-rule', rest)]
          : [];
      return [
        entry.prizePaid === rule.money
          ? line('prize', winners, 'met', 'prize-as-stated', rest)
          : line('prize', winners, 'unmet', 'prize-differs', rest),
      ];
    });
  },
};
