import type { EndingClock } from '../../law/calendar/window-clock.ts';
import type { LeftManner } from '../../messages/days/days-left.ts';

/**
 * A piece of the sentence a page opens with: words, words that lead to where more is said, or what a window comes to
 * on the day it is read, which only a browser knows.
 */
export type AnswerPart =
  string | { text: string; href: string } | { clock: EndingClock; manner: LeftManner };

/** The words of an answer as they stand without scripts. */
export function answerText(parts: readonly AnswerPart[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : ''))
    .join('');
}
