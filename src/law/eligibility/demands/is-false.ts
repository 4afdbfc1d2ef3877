import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** A plain fact must not hold. */
export const isFalse: DemandKind<DemandOf<'is-false'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact }, { facts }) {
    const answer = facts[fact];
    if (answer === undefined) return unanswered(fact);
    return because({ code: 'stated', result: answer ? 'unmet' : 'met', fact, answer });
  },
};
