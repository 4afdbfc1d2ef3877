import {
  CHINESE_NUMERAL,
  fromChineseNumeral,
  toChineseNumeral,
} from '../../law/regulation/numerals.ts';
import { unitValues } from './units.ts';

/** Words that mean one thing: what one city calls so, another calls otherwise. */
export type Synonyms = readonly (readonly string[])[];

/** A passage copied from a text is no name for anything. */
const LONGEST_NAMING = 30;

/** How days are counted in words or digits: 七日, 7天. Longer units stand first. */
const COUNTED = new RegExp(
  `(?<!\\d)(\\d{1,3}|${CHINESE_NUMERAL})(个工作日|工作日|万元|周年|天|日|年|届|个|家|万|分)`,
);
/** The regulations write 日 where people say 天. */
const COUNTED_ALSO: Readonly<Record<string, string>> = { 天: '日', 日: '天' };

/**
 * The same query in the other words for what it names, the longest name it holds replaced; none when it holds no such
 * word. 拟奖名单 is also asked as 拟授奖 名单: what stands around a name may stand apart from another. A number in words
 * is also asked in digits, and the other way round.
 */
export function otherWordings(text: string, synonyms: Synonyms): string[] {
  if (unitValues(text).length > LONGEST_NAMING) return [];
  const held = synonyms
    .flatMap((group) => group.map((word) => ({ word, group })))
    .filter(({ word }) => text.includes(word))
    .sort((a, b) => b.word.length - a.word.length)[0];
  const named = held ? held.group.filter((word) => word !== held.word) : [];
  return [...named.map((word) => inPlaceOf(held!.word, word, text)), ...otherNumerals(text)];
}

function inPlaceOf(word: string, other: string, text: string): string {
  const at = text.indexOf(word);
  const before = text.slice(0, at);
  const after = text.slice(at + word.length);
  const gap = (rest: string) => (unitValues(rest).length > 1 ? ' ' : '');
  return before + gap(before) + other + gap(after) + after;
}

function otherNumerals(text: string): string[] {
  const match = COUNTED.exec(text);
  if (!match) return [];
  const [found, numeral = '', counted = ''] = match;
  const value = /^\d/.test(numeral) ? Number(numeral) : fromChineseNumeral(numeral);
  if (!value) return [];
  const also = COUNTED_ALSO[counted];
  return [counted, ...(also ? [also] : [])]
    .flatMap((unit) => [`${value}${unit}`, `${toChineseNumeral(value)}${unit}`])
    .filter((each) => each !== found)
    .map((each) => text.replace(found, each));
}
