import { fromReadings, mayFail, readingsOf } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** A demand the text only implies: where it is not met, the reviewers decide. */
export const implied: DemandKind<DemandOf<'implied'>> = {
  facts: () => [],
  parts: ({ of }) => [of],
  judge({ of }, situation, judge) {
    const inner = judge(of, situation);
    if (!mayFail(inner)) return inner;
    return fromReadings(
      readingsOf(inner).map(({ says, result }) => ({
        says,
        result: result === 'unmet' ? 'review' : result,
      })),
      [...inner.reasons, { code: 'implied', result: 'review' }],
    );
  },
};
