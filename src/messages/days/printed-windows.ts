import type { Day } from '../../law/calendar/day.ts';
import type { WindowEnds } from '../../law/records/window-ends.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import { dayWords } from './days.ts';
import { naturalDay, naturalSpan } from './natural-days.ts';
import { endWords, unknownYearsWords } from './counted-windows.ts';
import { datedWords } from './windows.ts';

/** The days of a window with the hours printed behind them, as far as they are understood. */
export interface PrintedSpan {
  from: Day | null;
  until: Day | null;
  opens: string | null;
  closes: string | null;
}

/** 6月1日至12日12时前; 9月28日9时至10月9日17时止; both days must be printed. */
export function hoursSpan(
  { from, until, opens, closes }: PrintedSpan & { from: Day; until: Day },
  today: Day,
): string {
  const days =
    opens === null
      ? naturalSpan(from, until, today)
      : `${naturalDay(from, today)}${opens.replace(/起$/, '')}至${naturalDay(until, from)}`;
  return days + (closes ?? '');
}

/** What the portal supplied to the printed words of a window, or could not read in them. */
export function windowNotes(
  { clock, fromPublication, counted, unread }: WindowEnds,
  { until, closes }: PrintedWindow,
): string[] {
  const { from, safe } = clock;
  return [
    ...(fromPublication && from !== null
      ? [`首日没有印出，从发布之日（${datedWords(from)}）起看。`]
      : []),
    ...(counted ? [countedNote(counted)] : []),
    ...(until !== null && safe !== undefined
      ? [
          `印的是“${dayWords(until)}${closes}”，${dayWords(until)}当天算不算没有写明；稳妥的做法是不晚于${dayWords(safe)}。`,
        ]
      : []),
    ...(unread ? [`末日的截止时刻照录：“${closes}”。最后时刻不能由此推算，请以原文为准。`] : []),
  ];
}

function countedNote(counted: NonNullable<WindowEnds['counted']>): string {
  if (counted.unknown.length > 0) return `末日没有印出。${unknownYearsWords(counted.unknown)}`;
  const { strict, lenient } = endWords(counted);
  return `末日没有印出，按印出的天数推算：首日不计，${strict}；首日也算，${lenient}。稳妥的做法是按较早的一天。`;
}
