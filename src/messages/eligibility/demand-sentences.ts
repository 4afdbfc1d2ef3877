import type { DemandOf } from '../../law/eligibility/verdict.ts';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import { amountWords, answerName, factName } from './answer-words.ts';
import type { AnswerWords } from './answer-words.ts';
import { periodWords } from '../days/lengths.ts';

type Sentences = { [K in Demand['kind']]: (demand: DemandOf<K>, words: AnswerWords) => string };

/** Says what a demand asks, its parts left to themselves: 开始经营之日满5年. */
export function demandSentence(demand: Demand, words: AnswerWords): string {
  const say = SENTENCES[demand.kind] as (demand: Demand, words: AnswerWords) => string;
  return say(demand, words);
}

const SENTENCES: Sentences = {
  'is-true': ({ fact }, words) => factName(words, fact),
  'is-false': ({ fact }, words) => `不是：${factName(words, fact)}`,
  'one-of': ({ fact, values }, words) =>
    `${factName(words, fact)}：${values.map((value) => answerName(words, fact, value)).join('、')}`,
  judged: ({ fact }, words) => `${factName(words, fact)}（由评审认定）`,
  begun: ({ fact }, words) => `${factName(words, fact)}：已经开始`,
  'years-since': ({ fact, years }, words) => `${factName(words, fact)}：满${years}年`,
  'none-within': ({ fact, period }, words) =>
    `${factName(words, fact)}：${period === 'ever' ? '从来没有' : `不在近${periodWords(period)}内`}`,
  'no-loss-within': ({ fact, years }, words) => `${factName(words, fact)}：不在近${years}年内`,
  'rank-at-most': ({ fact, rank }, words) => `${factName(words, fact)}：第${rank}名以内`,
  'at-least': ({ fact, count }, words) =>
    `${factName(words, fact)}：不少于${amountWords(words, fact, count)}`,
  'at-most': ({ fact, count }, words) =>
    `${factName(words, fact)}：不超过${amountWords(words, fact, count)}`,
  'held-since': ({ tiers, years }, words) =>
    `获得${tiers.map((tier) => answerName(words, 'awards', tier)).join('或者')}满${years}年`,
  'not-awarded-within': ({ period, tiers }, words) =>
    (period === 'ever' ? '' : `近${periodWords(period)}内`) +
    '没有获得过' +
    (tiers ? tiers.map((tier) => answerName(words, 'awards', tier)).join('、') : '本奖'),
  'not-in-a-row': ({ tiers, times }, words) =>
    `没有连续${times}届获得${tiers.map((tier) => answerName(words, 'awards', tier)).join('、')}`,
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
  'by-case': ({ fact }, words) => `按${factName(words, fact)}分别适用`,
};
