import type { Day } from '../calendar/day.ts';
import type { Start } from './last-barred-days.ts';

/**
 * The days a period may run from: the decision's, and where the text names none (`startsFrom: open`) the one on which
 * the decision was made public as well, as far as it is known (B22, Z15, Z19, W6, W41).
 */
export function startsOf(
  { startsFrom }: { startsFrom?: 'open' | undefined },
  decidedOn: Day,
  publishedOn: Day | null | undefined,
): readonly [Start, ...Start[]] {
  const decision = { from: 'decision', on: decidedOn } as const;
  return startsFrom === 'open' && publishedOn
    ? [decision, { from: 'publication', on: publishedOn }]
    : [decision];
}
