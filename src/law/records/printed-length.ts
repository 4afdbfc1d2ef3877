import { quotedNumbers } from '../rules/quoted-numbers.ts';
import type { QuotedBound } from '../rules/quoted-numbers.ts';

/** A number of days that a notice prints beside the ends of a window. */
export interface PrintedLength {
  count: number;
  unit: 'working-day' | 'calendar-day';
  bound: QuotedBound;
}

/** 9月28日9时起, 10月9日17：00: days and hours of a clock, whose numbers are no lengths. */
const DATED = /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}[:：]\d{2}|\d{1,2}[时点](?:\d{1,2}分|半)?/g;

/** Every length in the words a notice prints on a window: 公示期7个工作日, or within 9月28日起至10月9日17时止，共5个工作日. */
export function printedLengths(words: string): PrintedLength[] {
  return quotedNumbers(words.replace(DATED, '，')).flatMap(({ value, unit, bound }) =>
    unit === 'working-day' || unit === 'calendar-day' ? [{ count: value, unit, bound }] : [],
  );
}
