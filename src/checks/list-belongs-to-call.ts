import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { listAt } from './stages.ts';
import { line, publicationRule, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

/** A list belongs to the round of a call, and the proposed winners come from the accepted applicants. */
export const listBelongsToCall: Check = {
  code: 'list-belongs-to-call',
  run(subject) {
    const { callNotice, lists } = subject.round;
    const rule = publicationRule(subject, 'call-notice');
    const accepted = listAt(subject.round, 'qualified-list');
    const acceptance =
      publicationRule(subject, 'qualified-list') ??
      rulesOf(subject, 'statement').find((each) => each.topic === 'qualified-list');
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
                rule: acceptance,
                values: { name: entry.name },
              }),
            ],
      );
      return [belongs, ...strangers];
    });
  },
};
