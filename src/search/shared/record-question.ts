import type { RecordKindRow } from '../../model/record-kinds.ts';

/** What asks for records of a kind. */
export type RecordWords = readonly {
  kind: RecordKindRow['search'];
  /** What the records and their matter are called. */
  words: readonly string[];
  /** Makes a question of such a word. */
  asking: RegExp;
  /** Says nothing beside it. */
  filling: RegExp;
}[];

/** A query that asks for records: of what kind, of which year, of which place. */
export interface RecordQuestion {
  kind: RecordKindRow['search'];
  year: string | null;
  /** What is left of the query: the name of a place, or nothing. */
  place: string;
}

const YEAR = /((?:19|20)\d{2})年?度?/;
/** 得了市长质量奖 and 得奖 are one. */
const AWARD = /(?:[市县区州省]长|(?:人民)?政府|主席)?质量奖/gu;
const DONE = /[了过]/gu;
const PLACE_END = /[市州县区旗]$/;
const BLANK = /[\s\p{P}]+/gu;

/**
 * Recognises 2024年漯河谁获奖, 漯河2024获奖 and 谁被撤销: a kind of record beside a question word, a year or a place, and
 * nothing else that the query could be about.
 */
export function parseRecordQuestion(text: string, kinds: RecordWords): RecordQuestion | null {
  const folded = text.normalize('NFKC').replace(BLANK, '');
  const year = YEAR.exec(folded)?.[1] ?? null;
  const dateless = folded.replace(YEAR, '').replace(AWARD, '奖').replace(DONE, '');
  const [asked] = kinds
    .flatMap((row) => row.words.map((word) => ({ ...row, word })))
    .filter(({ word }) => dateless.includes(word))
    .sort((a, b) => b.word.length - a.word.length);
  if (!asked) return null;
  const { kind, word, asking, filling } = asked;
  const rest = dateless.replace(word, '');
  const place = rest.replace(filling, '');
  return year !== null || place !== '' || asking.test(rest) ? { kind, year, place } : null;
}

/** Whether a place goes by this name: 漯河 and 漯河市 are one. */
export function isPlace(name: string, place: string): boolean {
  return place === name || place.replace(PLACE_END, '') === name;
}
