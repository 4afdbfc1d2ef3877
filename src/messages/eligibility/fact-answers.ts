import type { EarlierAward, FactKey, HigherAward } from '../../model/facts.ts';
import { amountWords, answerName } from './answer-words.ts';
import type { AnswerWords } from './answer-words.ts';
import { fullDayWords } from '../days/days.ts';

/** An answer to a fact in words, with the regulation's own names: 是, 2024年3月1日, 第3名. */
export function answerSentence(fact: FactKey, answer: unknown, words: AnswerWords): string {
  if (answer === null) return '没有';
  if (typeof answer === 'number')
    return /^rank-|Rank$/.test(fact) ? `第${answer}名` : amountWords(words, fact, answer);
  if (Array.isArray(answer))
    return (
      (answer as EarlierAward[])
        .map(({ tier, on }) => `${fullDayWords(on)}获得${answerName(words, fact, tier)}`)
        .join('，') || '没有'
    );
  if (typeof answer === 'object') {
    const { level, on } = answer as HigherAward;
    return `${fullDayWords(on)}获得${answerName(words, fact, level)}`;
  }
  const written = `${answer as string | boolean}`;
  return /^\d{4}-/.test(written) ? fullDayWords(written) : answerName(words, fact, written);
}
