import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** An amount must be this or more. */
export const atLeast: DemandKind<DemandOf<'at-least'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, count: least }, { facts }) {
    const amount = facts[fact];
    if (amount === undefined) return unanswered(fact);
    const result = amount >= least ? 'met' : 'unmet';
    return because({ code: 'amount', result, fact, amount, least });
  },
};
