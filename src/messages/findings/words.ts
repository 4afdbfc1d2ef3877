import type { FindingValues } from '../../model/finding.ts';

/** What is wrong, and how to mend it. */
export interface FindingText {
  message: string;
  remedy: string;
}

/** Both sentences for every code of a group, each said from the values of that code. */
export type WordsFor<Values> = { [C in keyof Values]: (values: Values[C]) => FindingText };

/** Both sentences for every finding. */
export type FindingWords = WordsFor<FindingValues>;

/** A field as a message names it: its path and, where the schema tells, what it is for. */
export const field = ({ path, means }: { path: string; means: string }) =>
  (path ? `“${path}”` : '文件内容') + (means ? `（${means}）` : '');

/** 可以写：甲、乙 as far as there is a choice. */
export const list = (words: readonly (string | number)[]) => words.join('、');
