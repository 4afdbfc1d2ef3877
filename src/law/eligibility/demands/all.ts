import type { DemandKind, DemandOf } from '../verdict.ts';

/**
 * Every part must be met. An unmet part decides, whatever is unknown; else an unknown part leaves the whole
 * unknown, for it may yet prove unmet; else a part under review puts the whole under review.
 */
export const all: DemandKind<DemandOf<'all'>> = {
  facts: () => [],
  parts: ({ of }) => of,
  judge({ of }, situation, judge) {
    const verdicts = of.map((part) => judge(part, situation));
    const has = (result: string) => verdicts.some((verdict) => verdict.result === result);
    return {
      result: has('unmet')
        ? 'unmet'
        : has('unknown')
          ? 'unknown'
          : has('review')
            ? 'review'
            : 'met',
      reasons: verdicts.flatMap((verdict) => verdict.reasons),
    };
  },
};
