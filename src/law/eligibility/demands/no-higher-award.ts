import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** No award of one higher government; of the levels the text leaves open, the reviewers decide. */
export const noHigherAward: DemandKind<DemandOf<'no-higher-award'>> = {
  facts: () => ['higherAward'],
  judge({ barredBy, leftOpen }, { facts }) {
    const fact = 'higherAward';
    const award = facts.higherAward;
    if (award === undefined) return unanswered(fact);
    if (award === null) return because({ code: 'none', result: 'met', fact });
    const open = leftOpen.includes(award.level) ? 'review' : 'met';
    const result = award.level === barredBy ? 'unmet' : open;
    return because({ code: 'higher-award', result, fact, award });
  },
};
