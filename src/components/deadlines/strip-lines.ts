import type { CountedWindow } from '../../law/calendar/count-window.ts';
import { dayRuns } from '../../law/calendar/day-runs.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import type { HolidayNotice } from '../../law/calendar/official-year.ts';
import { isWorking } from '../../law/calendar/working-days.ts';
import type { Day } from '../../law/calendar/day.ts';
import { lastMoment } from '../../law/calendar/last-moment.ts';
import type { LastMoment } from '../../law/calendar/last-moment.ts';
import { endWords, excludedWords } from '../../messages/days/counted-windows.ts';
import {
  VERDICT_WORDS,
  judgedCountWords,
  lastMomentWords,
  wordOf,
} from '../../messages/days/windows.ts';
import {
  DAY_STRIP as words,
  countedCaption,
  judgedCaption,
  offDayWords,
  recountedWords,
  requiredWords,
} from '../../messages/days/day-strip.ts';

/** A named fact below the strip. */
export interface StripLine {
  term: string;
  text: string;
}

/** What a window counted forward from its first day comes to. */
export function countedLines(window: CountedWindow, last?: LastMoment | null): StripLine[] {
  const ends = endWords(window);
  const { until } = window;
  return [
    { term: words.strict, text: ends.strict },
    { term: words.lenient, text: ends.lenient },
    ...recountedLines(window),
    ...(until
      ? [
          { term: words.excluded, text: excludedWords(dayRuns(window.excluded)) },
          ...lastMomentLine(until, last),
        ]
      : []),
  ];
}

/** What a printed window comes to. */
export function judgedLines(window: JudgedWindow, last?: LastMoment | null): StripLine[] {
  const counts = judgedCountWords(window, wordOf(window.required));
  const off = isWorking(window.endsOn) === false;
  return [
    { term: words.strict, text: counts.strict },
    { term: words.lenient, text: counts.lenient },
    ...recountedLines(window),
    {
      term: requiredWords(window.required),
      text: VERDICT_WORDS[window.verdict],
    },
    ...(window.required.unit === 'working-day'
      ? [{ term: words.excluded, text: excludedWords(dayRuns(window.days.filter(isOff))) }]
      : []),
    ...(off
      ? [
          {
            term: words.last,
            text: offDayWords(window.until, window.endsOn),
          },
        ]
      : []),
    ...lastMomentLine(window.until, last),
  ];
}

/** Holidays ordered while the window ran, each once. */
function recountedLines({ from, days }: CountedWindow | JudgedWindow): StripLine[] {
  const later = days.flatMap(({ state }) =>
    state.kind === 'holiday' && state.announcedOn && state.announcedOn >= from
      ? [recountedWords(state.name, state.announcedOn)]
      : [],
  );
  return [...new Set(later)].map((text) => ({ term: words.recounted, text }));
}

/** The notices that order the days off shown, each once. */
export function noticesOf({ days }: CountedWindow | JudgedWindow): HolidayNotice[] {
  const notices = days.flatMap(({ state }) =>
    state.kind === 'holiday' && state.notice ? [state.notice] : [],
  );
  return [...new Map(notices.map((notice) => [notice.title, notice])).values()];
}

/** 自9月28日（周一）起7个工作日; 3月25日至3月30日. */
export function captionOf(window: CountedWindow | JudgedWindow): string {
  return 'verdict' in window
    ? judgedCaption(window.from, window.until)
    : countedCaption(window.from, window.length);
}

function isOff({ state }: JudgedWindow['days'][number]): boolean {
  return isWorking(state) === false;
}

function lastMomentLine(until: Day, last: LastMoment | null = lastMoment(until)): StripLine[] {
  return last ? [{ term: words.lastMoment, text: lastMomentWords(last) }] : [];
}
