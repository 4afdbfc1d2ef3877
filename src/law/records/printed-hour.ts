import { writtenValue } from '../rules/written-value.ts';

/** What the words behind a printed day come to. */
export type PrintedHour =
  /** An hour of that day, `12:00`; of several or of a span the first and the last. */
  | { kind: 'hour'; first: string; last: string }
  /** 前 alone: whether the day itself still counts is open. */
  | { kind: 'before-day' }
  /** The whole day: 24时, （含当日）. */
  | { kind: 'whole-day' };

const PERIODS = '凌晨|早上|早晨|上午|中午|正午|下午|晚上|晚间|晚';
const CLOCK = `(${PERIODS})?(\\d{1,2})(?::(\\d{2})|[时点](?:(\\d{1,2})分|(半)|整)?)`;
const SPAN = `${CLOCK}(?:[-–—－~～至到]{1,2}${CLOCK})?`;
const ENDING = '(?:之前|以前|前|止|截止|为止|结束|起|开始)?';
const HOURS = new RegExp(`^(?:北京时间|当日|当天)?${SPAN}(?:[、,，;；和及]${SPAN})?${ENDING}$`);
const BEFORE_DAY = /^(?:之|以)?前$/;
const WHOLE_DAY =
  /^(?:(?:之|以)?前)?[(（](?:含|包括)(?:当日|当天|本日|\d{1,2}日|\d{1,2}月\d{1,2}日)[)）](?:止|截止|为止)?$|^(?:止|截止|为止)$/;

/**
 * Reads the hour that a notice prints behind a day: 12时前, 17时30分, 17：00, 上午9:00—12:00, 下午5时. Null where the
 * words say more than an hour or may be read in two ways (3时, 下午12时): nothing may be computed from them then.
 */
export function printedHour(words: string): PrintedHour | null {
  const text = plain(words);
  if (BEFORE_DAY.test(text)) return { kind: 'before-day' };
  if (WHOLE_DAY.test(text)) return { kind: 'whole-day' };
  const match = HOURS.exec(text);
  if (!match) return null;
  const parts = match.slice(1);
  const hours: string[] = [];
  let period: string | undefined;
  for (let at = 0; at < parts.length; at += 5) {
    const [own, hour, minutes, spelt, half] = parts.slice(at, at + 5);
    if (hour === undefined) continue;
    // 上午9:00—12:00 and 下午2时至5时 say their part of the day once.
    period = own ?? period;
    const read = clock(period, Number(hour), half ? 30 : Number(minutes ?? spelt ?? 0));
    if (read === null) return null;
    hours.push(read);
  }
  const [first = ''] = hours;
  const last = hours[hours.length - 1] ?? first;
  if (hours.some((each, index) => index > 0 && each <= (hours[index - 1] ?? ''))) return null;
  return last === '24:00' && hours.length === 1
    ? { kind: 'whole-day' }
    : { kind: 'hour', first, last };
}

function clock(period: string | undefined, hour: number, minute: number): string | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const of24 = inDay(period, hour);
  return of24 === null
    ? null
    : `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The hour of 24 that an hour of a part of the day is; null where it lies outside it or may be two. */
function inDay(period: string | undefined, hour: number): number | null {
  switch (period) {
    case undefined:
      // Without a part of the day 3时 may be either.
      return hour >= 7 ? hour : null;
    case '凌晨':
    case '早上':
    case '早晨':
    case '上午':
      return hour >= 1 && hour <= 12 ? hour : null;
    case '中午':
    case '正午':
      return hour === 11 || hour === 12 ? hour : hour === 1 ? 13 : null;
    default:
      if (hour > 12 && hour < 24) return hour;
      return hour >= 1 && hour < 12 ? hour + 12 : null;
  }
}

/** Narrow digits and signs, Arabic numerals, no blanks. */
function plain(words: string): string {
  return words
    .replace(/\s/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/：/g, ':')
    .replace(/[零一二两三四五六七八九十]+/g, (numeral) => String(writtenValue(numeral) ?? numeral));
}
