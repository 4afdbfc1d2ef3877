import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** The answer must be among those named. */
export const oneOf: DemandKind<DemandOf<'one-of'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, values }, { facts }) {
    const answer = facts[fact];
    if (answer === undefined) return unanswered(fact);
    const result = values.includes(answer) ? 'met' : 'unmet';
    return because({ code: 'choice', result, fact, answer });
  },
};
