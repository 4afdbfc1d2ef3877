import { yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { StartsFrom } from '../../schemas/rules/rule-base.ts';
import type { Start } from './last-barred-days.ts';

/**
 * The days a period may run from: the decision's unless the text names another; where it names none
 * (`startsFrom: open`), the one on which the decision was made public as well, as far as it is known (B22, Z15, Z19, W6,
 * W41). What runs from a year begins with its first day, which counts.
 */
export function startsOf(
  { startsFrom }: { startsFrom?: StartsFrom },
  decidedOn: Day,
  publishedOn: Day | null | undefined,
): readonly [Start, ...Start[]] {
  const decision = { from: 'decision', on: decidedOn } as const;
  const publication = publishedOn ? ({ from: 'publication', on: publishedOn } as const) : null;
  switch (startsFrom) {
    case 'open':
      return publication ? [decision, publication] : [decision];
    case 'publication':
      return [publication ?? decision];
    case 'award-year':
    case 'next-year': {
      const year = yearOf(decidedOn) + (startsFrom === 'next-year' ? 1 : 0);
      return [{ from: 'decision', on: `${year}-01-01`, counts: true }];
    }
    case undefined:
      return [decision];
  }
}
