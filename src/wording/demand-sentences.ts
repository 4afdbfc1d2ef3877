import type { DemandOf } from '../domain/eligibility/verdict.ts';
import type { Demand } from '../schemas/rules/eligibility.ts';
import { FACT_NAMES, LEVEL_NAMES, TIER_NAMES, answerName } from './fact-names.ts';
import { periodWords } from './lengths.ts';

type Sentences = { [K in Demand['kind']]: (demand: DemandOf<K>) => string };

/** Says what a demand asks, its parts left to themselves: 开始经营之日满5年. */
export function demandSentence(demand: Demand): string {
  const say = SENTENCES[demand.kind] as (demand: Demand) => string;
  return say(demand);
}

const SENTENCES: Sentences = {
  'is-true': ({ fact }) => FACT_NAMES[fact],
  'is-false': ({ fact }) => `不是：${FACT_NAMES[fact]}`,
  'one-of': ({ fact, values }) => `${FACT_NAMES[fact]}：${values.map(answerName).join('、')}`,
  judged: ({ fact }) => `${FACT_NAMES[fact]}（由评审认定）`,
  begun: ({ fact }) => `${FACT_NAMES[fact]}：已经开始`,
  'years-since': ({ fact, years }) => `${FACT_NAMES[fact]}：满${years}年`,
  'none-within': ({ fact, period }) => `${FACT_NAMES[fact]}：不在近${periodWords(period)}内`,
  'no-loss-within': ({ fact, years }) => `${FACT_NAMES[fact]}：不在近${years}年内`,
  'rank-at-most': ({ fact, rank }) => `${FACT_NAMES[fact]}：第${rank}名以内`,
  'at-least': ({ fact, count }) => `${FACT_NAMES[fact]}：不少于${count}`,
  'not-awarded-within': ({ period, tiers }) =>
    `近${periodWords(period)}内没有获得过${tiers ? tiers.map((tier) => TIER_NAMES[tier]).join('、') : '本奖'}`,
  'no-higher-award': ({ barredBy, leftOpen }) =>
    `没有获得过${LEVEL_NAMES[barredBy]}政府质量奖` +
    (leftOpen.length > 0
      ? `；${leftOpen.map((level) => LEVEL_NAMES[level]).join('、')}的由评审认定`
      : ''),
  implied: () => '原文没有写明，只能由文意推知；不满足时由评审认定',
  contradictory: () => '原文前后不一致，由评审认定',
  all: () => '同时满足',
  any: () => '满足其中一项',
  'by-case': ({ fact }) => `按${FACT_NAMES[fact]}分别适用`,
};
