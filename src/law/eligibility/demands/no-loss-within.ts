import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/**
 * No loss in the last N years, by calendar year: a loss in year Y bars through 31 December of Y + N
 * (2023 with 3 years: met from 2027-01-01).
 */
export const noLossWithin: DemandKind<DemandOf<'no-loss-within'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, years }, { facts, on }) {
    const year = facts[fact];
    if (year === undefined) return unanswered(fact);
    if (year === null) return because({ code: 'none', result: 'met', fact });
    const until = `${year + years}-12-31`;
    const reason = { code: 'no-loss-within', fact, year, years, until } as const;
    return because(
      on > until
        ? { ...reason, result: 'met' }
        : { ...reason, result: 'unmet', turnsOn: `${year + years + 1}-01-01` },
    );
  },
};
