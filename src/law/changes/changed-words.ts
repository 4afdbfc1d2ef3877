import { diffArrays } from 'diff';

/** A run of words that stayed, went, or came. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * What became of a text, word by word: the runs that are the same or removed make the old text, those that are the
 * same or added the new one, to the last space.
 */
export function changedWords(before: string, after: string): Segment[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function wordsOf(text: string): string[] {
  return [...WORDS.segment(text)].map(({ segment }) => segment);
}
