import type { Day } from '../../law/calendar/day.ts';
import { lastMomentOf } from '../../law/calendar/last-moment.ts';
import type { LastMoment } from '../../law/calendar/last-moment.ts';
import type { WindowClock } from '../../law/calendar/window-clock.ts';
import { windowEnds } from '../../law/records/window-ends.ts';
import type { WindowEnds } from '../../law/records/window-ends.ts';
import { windowNotes } from '../../messages/days/printed-windows.ts';
import type { PrintedSpan } from '../../messages/days/printed-windows.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import { siteCalendar } from '../site/calendar.ts';

/** A printed window with what its words come to. */
export interface ShownWindow extends PrintedSpan {
  statedLength: string | null;
  clock: WindowClock;
  counted: WindowEnds['counted'];
  /** Null where the last day or its hour is not known. */
  last: LastMoment | null;
  notes: string[];
}

/** A window as a city's notice prints it, and what that comes to. */
export function shownWindow(
  window: PrintedWindow,
  publishedOn: Day | null,
  city: string,
): ShownWindow {
  const ends = windowEnds(window, publishedOn, siteCalendar(city));
  const { clock, counted, unread } = ends;
  const { from, until, opens = null, closes = null, statedLength = null } = window;
  return {
    ...{ from, until, opens, statedLength, clock, counted },
    // Words that are not understood would not read behind a day: they stand in a note.
    closes: unread ? null : closes,
    last: lastMomentOf(clock),
    notes: windowNotes(ends, window),
  };
}

/** The window of one level of a call; its hour may stand beside it. */
export function applicationWindow({
  window,
  closes = window.closes,
}: CallNotice['applications'][number]): PrintedWindow {
  return closes === undefined ? window : { ...window, closes };
}
