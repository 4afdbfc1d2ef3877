import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import { countWindow } from '../calendar/count-window.ts';
import type { CountedWindow } from '../calendar/count-window.ts';
import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { UNREAD } from '../calendar/window-clock.ts';
import type { WindowClock } from '../calendar/window-clock.ts';
import type { Calendar } from '../calendar/working-days.ts';
import { printedHour } from './printed-hour.ts';
import { printedLengths } from './printed-length.ts';

/** What the printed words of a window come to, and what the portal had to supply. */
export interface WindowEnds {
  clock: WindowClock;
  /** The day of publication stands for a first day that is not printed. */
  fromPublication: boolean;
  /** The count from a first day and a length, where no last day is printed. */
  counted: CountedWindow | null;
  /** The words behind the last day are not understood. */
  unread: boolean;
}

/**
 * The ends of a window. A first day that is not printed is the day of publication; a last day that is not printed is
 * counted from the first where a length is, both ways (Civil Code art. 201); X日前 leaves open whether X counts.
 */
export function windowEnds(
  window: PrintedWindow,
  publishedOn: Day | null,
  calendar: Calendar,
): WindowEnds {
  const { from, until, closes } = window;
  if (until === null) return countedEnds(window, calendar);
  const fromPublication = from === null && publishedOn !== null && publishedOn <= until;
  const ends = { from: fromPublication ? publishedOn : from, until };
  const clock = { ...ends, ...lastDay(until, closes) };
  return { clock, fromPublication, counted: null, unread: clock.closes === UNREAD };
}

/** How the last day ends, by the words behind it. */
function lastDay(until: Day, closes: string | undefined): Pick<WindowClock, 'safe' | 'closes'> {
  const hour = closes === undefined ? { kind: 'whole-day' as const } : printedHour(closes);
  if (!hour) return { closes: UNREAD };
  switch (hour.kind) {
    case 'hour':
      return { closes: hour.last };
    case 'before-day':
      return { safe: addDays(until, -1) };
    case 'whole-day':
      return {};
  }
}

function countedEnds({ from, statedLength }: PrintedWindow, calendar: Calendar): WindowEnds {
  const [length, ...more] = printedLengths(statedLength ?? '');
  const isOne = length && more.length === 0 && ['exact', 'maximum'].includes(length.bound);
  const { count, unit } = length ?? { count: 0, unit: 'calendar-day' };
  const counted = from !== null && isOne ? countWindow(from, { count, unit }, calendar) : null;
  const strict = counted?.until ?? null;
  const lenient = counted?.ifFirstDayCounts.until ?? null;
  const clock =
    strict === null || lenient === null ? { until: null } : { until: strict, safe: lenient };
  return { clock: { from, ...clock }, fromPublication: false, counted, unread: false };
}
