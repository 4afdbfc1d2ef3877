import { because } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** A point on which the text contradicts itself: whatever is answered, the reviewers decide. */
export const contradictory: DemandKind<DemandOf<'contradictory'>> = {
  facts: () => [],
  judge: () => because({ code: 'contradictory', result: 'review' }),
};
