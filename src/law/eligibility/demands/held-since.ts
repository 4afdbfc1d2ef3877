import { because, composed, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';
import { yearsSinceDay } from './years-since.ts';

/** An award of one of these tiers must have been held for so many years: 获得银奖满三年. */
export const heldSince: DemandKind<DemandOf<'held-since'>> = {
  facts: () => ['awards'],
  judge({ tiers, years }, { facts, on }) {
    const fact = 'awards';
    if (facts.awards === undefined) return unanswered(fact);
    const held = facts.awards.filter(({ tier }) => tiers.includes(tier));
    if (held.length === 0) return because({ code: 'not-held', result: 'unmet', fact });
    return composed(
      held.map((award) => yearsSinceDay(fact, award.on, years, on)),
      (results) => (results.includes('met') ? 'met' : 'unmet'),
    );
  },
};
