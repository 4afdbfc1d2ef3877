import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** An amount must be this or less. */
export const atMost: DemandKind<DemandOf<'at-most'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, count: most }, { facts }) {
    const amount = facts[fact];
    if (amount === undefined) return unanswered(fact);
    const result = amount <= most ? 'met' : 'unmet';
    return because({ code: 'amount', result, fact, amount, most });
  },
};
