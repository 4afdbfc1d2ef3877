import { composed } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/**
 * Every part must be met. An unmet part decides, whatever is unknown; else an unknown part leaves the whole
 * unknown, for it may yet prove unmet; else a part under review puts the whole under review.
 */
export const all: DemandKind<DemandOf<'all'>> = {
  facts: () => [],
  parts: ({ of }) => of,
  judge: ({ of }, situation, judge) =>
    composed(
      of.map((part) => judge(part, situation)),
      (results) =>
        (['unmet', 'unknown', 'review'] as const).find((each) => results.includes(each)) ?? 'met',
    ),
};
