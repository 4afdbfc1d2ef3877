import type { DemandOf } from '../../law/eligibility/verdict.ts';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import { answerName } from './answer-words.ts';
import type { AnswerWords } from './answer-words.ts';
import { FACT_NAMES } from './facts.ts';
import { periodWords } from '../days/lengths.ts';

type Sentences = { [K in Demand['kind']]: (demand: DemandOf<K>, words: AnswerWords) => string };

/** Says what a demand asks, its parts left to themselves: 开始经营之日满5年. */
export function demandSentence(demand: Demand, words: AnswerWords): string {
  const say = SENTENCES[demand.kind] as (demand: Demand, words: AnswerWords) => string;
  return say(demand, words);
}

const SENTENCES: Sentences = {
  'is-true': ({ fact }) => FACT_NAMES[fact],
  'is-false': ({ fact }) => `不是：${FACT_NAMES[fact]}`,
  'one-of': ({ fact, values }, words) =>
    `${FACT_NAMES[fact]}：${values.map((value) => answerName(words, fact, value)).join('、')}`,
  judged: ({ fact }) => `${FACT_NAMES[fact]}（由评审认定）`,
  begun: ({ fact }) => `${FACT_NAMES[fact]}：已经开始`,
  'years-since': ({ fact, years }) => `${FACT_NAMES[fact]}：满${years}年`,
  'none-within': ({ fact, period }) => `${FACT_NAMES[fact]}：不在近${periodWords(period)}内`,
  'no-loss-within': ({ fact, years }) => `${FACT_NAMES[fact]}：不在近${years}年内`,
  'rank-at-most': ({ fact, rank }) => `${FACT_NAMES[fact]}：第${rank}名以内`,
  'at-least': ({ fact, count }) => `${FACT_NAMES[fact]}：不少于${count}年`,
  'not-awarded-within': ({ period, tiers }, words) =>
    `近${periodWords(period)}内没有获得过` +
    (tiers ? tiers.map((tier) => answerName(words, 'awards', tier)).join('、') : '本奖'),
  'no-higher-award': ({ barredBy, leftOpen }, words) => {
    const nameOf = (level: string) => answerName(words, 'higherAward', level);
    const open = leftOpen.map(nameOf).join('、');
    return `没有获得过${nameOf(barredBy)}` + (open ? `；获得过${open}的由评审认定` : '');
  },
  implied: () => '原文没有写明，只能由文意推知；不满足时由评审认定',
  contradictory: () => '原文前后不一致，由评审认定',
  readings: () => '原文可以有几种读法；结果不同的由评审认定',
  nothing: () => '没有要求',
  all: () => '同时满足',
  any: () => '满足其中一项',
  'by-case': ({ fact }) => `按${FACT_NAMES[fact]}分别适用`,
};
