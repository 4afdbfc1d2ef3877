import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/** A call may not quietly add conditions: each one that has no article in the text is pointed out. */
export const callConditions: Check = {
  code: 'call-conditions',
  run({ round: { callNotice }, rules }) {
    if (!callNotice) return [];
    const { conditions = [] } = current(callNotice);
    if (conditions.length === 0) return [];
    if (!rules) return [line('call-conditions', callNotice, 'cannot', 'text-not-held')];
    const without = conditions.flatMap((condition, index): AuditLine[] =>
      condition.cites
        ? []
        : [
            line('call-conditions', callNotice, 'note', 'condition-without-rule', {
              at: ['conditions', index],
              values: { text: condition.text },
            }),
          ],
    );
    return without.length > 0
      ? without
      : [line('call-conditions', callNotice, 'met', 'conditions-covered')];
  },
};
