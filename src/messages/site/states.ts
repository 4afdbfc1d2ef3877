import type { Absence } from '../../law/records/missing-notice.ts';
import type { State } from '../../model/states.ts';
import { partialWords } from '../records/kinds.ts';
import type { Part } from '../records/kinds.ts';

/** What stands where a text, read to its last clause, does not say something. A draft has said nothing for good. */
const silent = (draft: boolean) => (draft ? '草案未规定' : '本办法未规定');

const WORDS: Record<Exclude<State, 'stated' | 'not-stated' | 'unsorted' | 'looked-for'>, string> = {
  'not-entered': '未录入',
  'text-not-held': '办法未收录',
  'not-in-notice': '未载明',
  'not-held': '未收录',
  'held-in-part': '只录入一部分',
  withheld: '未公开',
};

/** What is not known and why; the one table of these words, so that no page chooses its own. */
export type Unsaid =
  | { state: Exclude<keyof typeof WORDS, 'held-in-part'> }
  | { state: 'not-stated'; draft: boolean }
  /** Without its part where several lists are told as one. */
  | { state: 'held-in-part'; part?: { of: Part; entered: number } }
  /** Places as a citation names them: 第九条. */
  | { state: 'unsorted'; places: readonly string[] }
  | { state: 'looked-for'; on: string; where: string };

/** 本办法未规定; 见第九条（未整理成规则）; 未见公开（2026-11-20查过市政府网站）. */
export function unsaidWords(unsaid: Unsaid): string {
  switch (unsaid.state) {
    case 'not-stated':
      return silent(unsaid.draft);
    case 'unsorted':
      return `见${unsaid.places.join('、')}（未整理成规则）`;
    case 'held-in-part':
      return unsaid.part ? partialWords(unsaid.part.of, unsaid.part.entered) : WORDS[unsaid.state];
    case 'looked-for':
      return `未见公开（${unsaid.on}查过${unsaid.where}）`;
    default:
      return WORDS[unsaid.state];
  }
}

/** 未载明: what a notice that is held does not say. */
export const UNSTATED = WORDS['not-in-notice'];

/** 机关说明：“…”. */
export function withheldWords(said: string): string {
  return `机关说明：“${said}”`;
}

/** The same of a notice in a sentence, where each word needs a few more not to be taken for another. */
export function absenceWords(absence: Absence): string {
  const words = unsaidWords(absence);
  switch (absence.state) {
    case 'not-held':
      return `本门户${words}（不表示没有公开）`;
    case 'withheld':
      return `${words}（${withheldWords(absence.said)}）`;
    case 'looked-for':
      return words;
  }
}
