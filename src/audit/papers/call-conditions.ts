import { current } from '../../model/record.ts';
import { quotedNumbers } from '../../law/rules/quoted-numbers.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { AuditResult } from '../result.ts';
import { auditResult } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * A call may not quietly add conditions or tighten them: each one that has no article in the text, and each number
 * that the words cited for it do not state, is pointed out.
 */
export const callConditions: Check = {
  code: 'call-conditions',
  run({ round: { callNotice }, rules }) {
    if (!callNotice) return [];
    const { conditions = [] } = current(callNotice);
    if (conditions.length === 0) return [];
    if (!rules) return [auditResult('call-conditions', callNotice, 'cannot', 'text-not-held')];
    const noted = conditions.flatMap((condition, index): AuditResult[] => {
      const detail = { at: ['conditions', index], values: { text: condition.text } };
      if (!condition.cites)
        return [
          auditResult('call-conditions', callNotice, 'note', 'condition-without-rule', detail),
        ];
      const [stray] = numbersNotCited(condition);
      return stray === undefined
        ? []
        : [
            auditResult('call-conditions', callNotice, 'note', 'condition-number-differs', {
              ...detail,
              cites: condition.cites,
              values: { ...detail.values, number: stray },
            }),
          ];
    });
    return noted.length > 0
      ? noted
      : [auditResult('call-conditions', callNotice, 'met', 'conditions-covered')];
  },
};

type Condition = NonNullable<CallNotice['conditions']>[number];

/** Numbers of a condition, with what they count, that its citations do not hold. */
function numbersNotCited({ text, cites }: Condition): string[] {
  const stated = (cites ?? []).flatMap(({ quote }) => quotedNumbers(quote));
  return quotedNumbers(text)
    .filter(({ unit }) => unit !== 'none')
    .filter(({ value, unit }) => !stated.some((each) => each.value === value && each.unit === unit))
    .map(({ words }) => words);
}
