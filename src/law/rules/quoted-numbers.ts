import { withoutSpace } from '../regulation/quote.ts';
import { writtenValue } from './written-value.ts';

/** What a number in a quote counts; `every` the years of 每年, `none` where nothing said so follows it. */
export type QuotedUnit =
  | 'working-day'
  | 'calendar-day'
  | 'year'
  | 'every'
  | 'round'
  | 'money'
  | 'points'
  | 'things'
  | 'rank'
  | 'times'
  | 'percent'
  | 'none';

export type QuotedBound = 'exact' | 'minimum' | 'maximum' | 'about';

/** A number as a text states it: 不少于7个工作日 is 7, `working-day`, `minimum`. */
export interface QuotedNumber {
  value: number;
  unit: QuotedUnit;
  bound: QuotedBound;
  /** The words it stands in, number and unit. */
  words: string;
}

/** Longer words stand before the shorter ones they begin with; an empty unit is a number of no rule. */
const UNITS: readonly [pattern: string, unit: QuotedUnit | null, factor?: number][] = [
  ['个?工作日', 'working-day'],
  ['个?(?:自然日|日历日|日历天)', 'calendar-day'],
  ['个?(?:星期|周(?!年))', 'calendar-day', 7],
  ['个?月', null],
  ['个?(?:周年|年)', 'year'],
  ['日|天', 'calendar-day'],
  ['届', 'round'],
  ['元', 'money'],
  ['分(?![之钟])', 'points'],
  ['[%％]', 'percent'],
  ['个?百分点|‰|成|倍|号|条|款|分', null],
  ['次', 'times'],
  ['名|位|强', 'things'],
  ['[家个户项人席]|组织|单位|企业', 'things'],
];
const UNIT = new RegExp(UNITS.map(([pattern], index) => `(?<u${index}>${pattern})`).join('|'), 'y');

const NUMERAL =
  '(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?[万亿]?|[〇零一二两三四五六七八九十百千万亿]+';
const NUMBER = new RegExp(`(${NUMERAL})(?:[至到～~\\-－—]{1,2}(${NUMERAL}))?`, 'g');

const AT_LEAST = /(?:不[得能应可]?(?:少于|低于|短于|小于)|至少|最少)[^，,。；;、：:\d]{0,4}$/;
const AT_MOST =
  /(?:不[得能应可]?(?:超过|多于|长于|高于|大于)|至多|最多|最长|最高)[^，,。；;、：:\d]{0,4}$/;
const ABOUT = /(?:约|大约|大概)$/;
const OR_MORE = /^(?:及|或)?以上/;
/** Work to be done in so many days may take fewer: 应在20个工作日完成. */
const OR_LESS = /^(?:以内|之内|内|以下|完成|办结)/;
const OR_SO = /^(?:左右|上下)/;
const PLAIN_NUMERALS = '一二三四五六七八九十百千';
const FORMAL_NUMERALS = '壹贰叁肆伍陆柒捌玖拾佰仟';
const FORMAL = new RegExp(`[${FORMAL_NUMERALS}]`, 'g');
/** 百分之三 is written 3% as well. */
const PERCENT = /百分之([〇零一二两三四五六七八九十百\d.]+)/g;
/** 五名（含五名）以上: what stands in the brackets repeats the number. */
const INCLUDED = /^[（(]含[^）)]*[）)]/;

/** Once a year, every other year: a cycle without a number. */
const WITHOUT_NUMBER = /每年|年度|隔年/g;
const WHOLE_SCORE = /([百千])分制/g;

/** Every number a quote states, in Arabic or Chinese numerals, with what it counts and how it bounds. */
export function quotedNumbers(quote: string): QuotedNumber[] {
  const text = withoutSpace(quote)
    .replace(/[０-９]/g, narrow)
    .replace(FORMAL, plain)
    .replace(PERCENT, '$1%');
  const numbers = [...text.matchAll(NUMBER)].flatMap((match) => {
    const [, first = '', second] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    // 第七条, a standard's number and a day of a month count nothing.
    if (/[A-Za-z／/.〔\[]$/.test(before) || /月$/.test(before)) return [];
    const stands = unitOf(after, before);
    if (!stands) return [];
    return [first, ...(second ? [second] : [])].flatMap((written) =>
      read(written, match[0] + stands.word, stands, before, after.slice(stands.word.length)),
    );
  });
  return [...numbers, ...withoutNumber(text)];
}

interface Unit {
  word: string;
  unit: QuotedUnit;
  factor: number;
}

function unitOf(after: string, before: string): Unit | null {
  const ordinal = before.endsWith('第');
  UNIT.lastIndex = 0;
  const match = UNIT.exec(after);
  const index = UNITS.findIndex((_, each) => match?.groups?.[`u${each}`] !== undefined);
  const [, unit, factor = 1] = UNITS[index] ?? ['', 'none' as const];
  const word = match?.[0] ?? '';
  const ranked = before.endsWith('前') && (unit === 'things' || unit === 'none');
  if (ranked || (ordinal && /^[名位]/.test(word))) return { word, unit: 'rank', factor };
  return unit === null || ordinal ? null : { word, unit, factor };
}

function read(
  written: string,
  words: string,
  { unit, factor }: Unit,
  before: string,
  after: string,
): QuotedNumber[] {
  const value = writtenValue(written);
  // 2022年 is a year of the calendar, not a length.
  if (value === null || (unit === 'year' && value >= 1000)) return [];
  const counted = unit === 'none' && /[万亿]$/.test(written) ? 'money' : unit;
  // 统一, 一般, 三级: without a unit a Chinese numeral is part of a word.
  if (counted === 'none' && !/^\d/.test(written)) return [];
  return [{ value: value * factor, unit: counted, bound: boundOf(before, after), words }];
}

function boundOf(before: string, after: string): QuotedBound {
  const rest = after.replace(INCLUDED, '');
  if (AT_LEAST.test(before) || OR_MORE.test(rest)) return 'minimum';
  if (AT_MOST.test(before) || OR_LESS.test(rest)) return 'maximum';
  return ABOUT.test(before) || OR_SO.test(rest) ? 'about' : 'exact';
}

function withoutNumber(text: string): QuotedNumber[] {
  const said = (words: string, value: number, unit: QuotedUnit): QuotedNumber => ({
    value,
    unit,
    bound: 'exact',
    words,
  });
  return [
    ...[...text.matchAll(WITHOUT_NUMBER)].map(([words]) =>
      said(words, words === '隔年' ? 2 : 1, 'every'),
    ),
    ...[...text.matchAll(WHOLE_SCORE)].map(([words, whole]) =>
      said(words, whole === '百' ? 100 : 1000, 'points'),
    ),
  ];
}

function narrow(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
}

function plain(formal: string): string {
  return PLAIN_NUMERALS[FORMAL_NUMERALS.indexOf(formal)] ?? formal;
}
