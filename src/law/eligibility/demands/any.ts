import { composed } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/**
 * One part must be met. A met part decides and does not wait for the rest; else an unknown part leaves the
 * whole unknown, for it may yet prove met; else a part under review puts the whole under review.
 */
export const any: DemandKind<DemandOf<'any'>> = {
  facts: () => [],
  parts: ({ of }) => of,
  judge: ({ of }, situation, judge) =>
    composed(
      of.map((part) => judge(part, situation)),
      (results) =>
        (['met', 'unknown', 'review'] as const).find((each) => results.includes(each)) ?? 'unmet',
    ),
};
