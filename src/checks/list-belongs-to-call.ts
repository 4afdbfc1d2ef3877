import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

/** A list belongs to the round of a call, and the proposed winners come from the accepted applicants. */
export const listBelongsToCall: Check = {
  code: 'list-belongs-to-call',
  run(subject) {
    const { callNotice, lists } = subject.round;
    const rule = rulesOf(subject, 'window').find((each) => each.stage === 'call-notice');
    const accepted = lists.find((list) => list.kind === 'qualified-list');
    return lists.flatMap((list): AuditLine[] => {
      const belongs = callNotice
        ? line('list-belongs-to-call', list, 'met', 'call-held', { rule })
        : line('list-belongs-to-call', list, 'cannot', 'call-not-held', { rule });
      if (list.kind !== 'proposed-winners' || !accepted) return [belongs];
      const known = new Set(current(accepted).entries.map((entry) => entry.organisation));
      const strangers = current(list).entries.flatMap((entry, index) =>
        known.has(entry.organisation)
          ? []
          : [
              line('list-belongs-to-call', list, 'unmet', 'not-on-earlier-list', {
                at: ['entries', index, 'organisation'],
                rule,
                values: { name: entry.name },
              }),
            ],
      );
      return [belongs, ...strangers];
    });
  },
};
