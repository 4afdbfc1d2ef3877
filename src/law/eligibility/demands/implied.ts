import type { DemandKind, DemandOf } from '../verdict.ts';

/** A demand the text only implies: where it is not met, the reviewers decide. */
export const implied: DemandKind<DemandOf<'implied'>> = {
  facts: () => [],
  parts: ({ of }) => [of],
  judge({ of }, situation, judge) {
    const inner = judge(of, situation);
    if (inner.result !== 'unmet') return inner;
    return {
      result: 'review',
      reasons: [...inner.reasons, { code: 'implied', result: 'review' }],
    };
  },
};
