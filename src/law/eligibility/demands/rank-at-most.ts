import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** A rank must be this or better; 1 is the best. */
export const rankAtMost: DemandKind<DemandOf<'rank-at-most'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, rank: limit }, { facts }) {
    const rank = facts[fact];
    if (rank === undefined) return unanswered(fact);
    const result = rank <= limit ? 'met' : 'unmet';
    return because({ code: 'rank', result, fact, rank, limit });
  },
};
