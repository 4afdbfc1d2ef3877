import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** A plain fact must hold. */
export const isTrue: DemandKind<DemandOf<'is-true'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact }, { facts }) {
    const answer = facts[fact];
    if (answer === undefined) return unanswered(fact);
    return because({ code: 'stated', result: answer ? 'met' : 'unmet', fact, answer });
  },
};
