/** A line of a text file, without the white space around it. */
export interface Line {
  /** 1-based. */
  number: number;
  text: string;
}

/** What is wrong with a text file, and where; the words for it live in `messages/`. */
export type TextProblem = { line: number; found: string } & (
  | { code: 'article-order'; expected: number }
  | { code: 'chapter-order'; expected: number }
  | { code: 'section-order'; expected: number }
  | { code: 'item-order'; expected: number }
  | { code: 'empty-article' }
  | { code: 'missing-space' }
  | { code: 'broken-line' }
  | { code: 'section-unsupported' }
  | { code: 'unknown-part' }
  | { code: 'markup' }
  | { code: 'no-article' }
);

export type Report = (problem: TextProblem) => void;

const SENTENCE_END = /[。；：:;！？”）)》】]$/;
const LONGEST_TITLE = 30;

/** True for a line that ends as a sentence, or a part of one, does. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True for a few words that name what comes below them: 材料评审. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[，。；：:;！？]/.test(text) && !isSentence(text);
}
