/** Begins the title of every invented record, so that it tells wherever it is copied to. */
export const SAMPLE_MARK = '【样例】';
/** The mark's own word, with which numbers and the names of invented organisations begin. */
export const SAMPLE_WORD = '样例';

/** A name without the mark. */
export function withoutSampleMark(text: string): string {
  return text.startsWith(SAMPLE_MARK) ? text.slice(SAMPLE_MARK.length) : text;
}
