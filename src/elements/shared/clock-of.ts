import type { EndingClock } from '../../law/calendar/window-clock.ts';

/** The window an element was handed in its attributes; null where its end is not known. */
export function clockOf({ dataset }: HTMLElement): EndingClock | null {
  const { from = null, until, safe, closes } = dataset;
  return until === undefined
    ? null
    : { from, until, ...(safe && { safe }), ...(closes && { closes }) };
}
