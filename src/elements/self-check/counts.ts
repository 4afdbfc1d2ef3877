import type { Assessment } from '../../law/eligibility/assess.ts';
import { RESULT_NAMES, RESULT_ORDER } from '../../messages/eligibility/eligibility.ts';
import { countsSentence } from '../../messages/eligibility/self-check.ts';

/** How many conditions have each result, in a sentence. */
export function countsOf({ conditions }: Assessment): string {
  return countsSentence(
    RESULT_ORDER.map((result) => ({
      name: RESULT_NAMES[result],
      count: conditions.filter((each) => each.result === result).length,
    })).filter(({ count }) => count > 0),
  );
}
