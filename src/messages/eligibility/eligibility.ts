import type { Assessment, Outcome } from '../../law/eligibility/assess.ts';
import type { Bar, Reason, Result } from '../../law/eligibility/verdict.ts';
import type { Reading } from '../../law/readings/reading.ts';
import { fullDayWords, yearOfDayWords } from '../days/days.ts';
import { expectedRoundWords } from '../records/bars.ts';
import { readingWords } from '../rules/tenable-readings.ts';
import { amountWords, answerName, factName } from './answer-words.ts';
import type { AnswerWords } from './answer-words.ts';
import { periodWords } from '../days/lengths.ts';

export const RESULT_NAMES: Record<Result, string> = {
  unmet: '不符合',
  unknown: '资料不足',
  review: '由评审认定',
  met: '符合',
};

/** The order in which results are told: what stands in the way first. */
export const RESULT_ORDER: readonly Result[] = ['unmet', 'unknown', 'review', 'met'];

const OUTCOME_SENTENCES: Record<Outcome, string> = {
  ineligible: '有不符合申报条件之处',
  undetermined: '资料不足，还不能判断',
  eligible: '未发现不符合申报条件之处',
};

/** What a headline needs of a result. */
export type Judged = Pick<Assessment, 'outcome' | 'conditions'>;

/** Where the conditions of a text stand, the leading place first. */
export type Places = readonly { id: string; cites: readonly { label: string }[] }[];

/**
 * 未发现不符合申报条件之处；另有2项条件请自行核对: what is not asked is said in the same breath, and so is, before
 * anything favourable, that the text can be read in several ways.
 */
export function outcomeSentence(judged: Judged, places: Places, notAsked: number): string {
  return (
    (judged.outcome === 'undetermined'
      ? undeterminedSentence(judged, places)
      : OUTCOME_SENTENCES[judged.outcome]) +
    (notAsked > 0 ? `；另有${notAsked}项条件请自行核对` : '')
  );
}

function undeterminedSentence({ conditions }: Judged, places: Places): string {
  const open = conditions.filter(({ readings }) => readings);
  const unknown = conditions.some(({ result }) => result === 'unknown');
  return [
    ...(unknown ? [OUTCOME_SENTENCES.undetermined] : []),
    ...(open.length > 0 ? [openSentence(open, places)] : []),
  ].join('；');
}

/** 按一种读法不符合（第十三条第（六）项），按另一种可以；由评审认定. */
function openSentence(open: Judged['conditions'], places: Places): string {
  const where = open.flatMap(
    ({ id }) => places.find((each) => each.id === id)?.cites[0]?.label ?? [],
  );
  const at = `（${[...new Set(where)].join('、')}）`;
  const results = open.flatMap(({ readings = [] }) => readings.map(({ result }) => result));
  if (!results.includes('unmet')) return `几种读法结果不同${at}；由评审认定`;
  return `按一种读法不符合${at}，按另一种${OTHERWISE[otherResult(results)]}；由评审认定`;
}

type Otherwise = Exclude<Result, 'unmet'>;

const OTHERWISE: Record<Otherwise, string> = {
  met: '可以',
  review: '不一定',
  unknown: '资料不足',
};

/** The most favourable thing another reading says. */
function otherResult(results: readonly Result[]): Otherwise {
  return (['met', 'review', 'unknown'] as const).find((each) => results.includes(each)) ?? 'review';
}

/** 按“列入其一即不得申报”的读法：不符合. */
export function readingSentence({ says, result }: Reading<Result>): string {
  return `按“${readingWords(says)}”的读法：${RESULT_NAMES[result]}`;
}

/** The same where the conditions that are not asked stand below. */
export function outcomeAbove(judged: Judged, places: Places, notAsked: number): string {
  return outcomeSentence(judged, places, notAsked) + (notAsked > 0 ? '，见下' : '');
}

/** Stands over the conditions of the text that the self-check does not ask. */
export function notAskedTitle(count: number): string {
  return `请自行核对的条件（${count}）`;
}

/** Stands with every result. */
export const NOT_A_DECISION =
  '这是按条文和所填内容推算的结果，不是资格审核决定，以受理机关的审核为准。';

/**
 * 不早于2027年3月1日, or, where only some reading stands in the way, from when on none does. A day alone promises
 * nothing: the round that is then to be expected is named, and its call decides.
 */
export function eligibleFromWords(
  { outcome, expectedRound }: Pick<Assessment, 'outcome' | 'expectedRound'>,
  day: string,
): string {
  const from = fullDayWords(day);
  const clear =
    outcome === 'ineligible'
      ? `最早可申报日期：不早于${from}`
      : `${from}起，按各种读法都不再因此不符合`;
  return `${clear}（所填情况不变时），${expectedRoundWords(expectedRound ?? null)}`;
}

/** 2027年3月1日起不再因此受限: of one condition, which is not the whole. */
export function healedFromWords(day: string): string {
  return `${fullDayWords(day)}起不再因此受限`;
}

type Sentences = {
  [C in Reason['code']]: (reason: Extract<Reason, { code: C }>, words: AnswerWords) => string;
};

/** Explains one step of a result in one sentence, with the days it rests on and the regulation's own answers. */
export function reasonSentence(reason: Reason, words: AnswerWords): string {
  const say = SENTENCES[reason.code] as (reason: Reason, words: AnswerWords) => string;
  return say(reason, words);
}

/** The steps of a result, each once: several readings mostly ask the same facts. */
export function reasonSentences(reasons: readonly Reason[], words: AnswerWords): string[] {
  return [...new Set(reasons.map((reason) => reasonSentence(reason, words)))];
}

const SENTENCES: Sentences = {
  unanswered: ({ fact }, words) => `未回答：${factName(words, fact)}`,
  none: ({ fact }, words) =>
    fact === 'awards' ? '没有须计入期限的获奖记录' : `${factName(words, fact)}：没有`,
  stated: ({ fact, answer }, words) =>
    `${factName(words, fact)}：${answerName(words, fact, `${answer}`)}`,
  judgement: ({ fact, answer }, words) =>
    `${factName(words, fact)}：${answer ? '自评为是，是否成立由评审认定' : '自评为否'}`,
  choice: ({ fact, answer }, words) =>
    `${factName(words, fact)}：${answerName(words, fact, answer)}`,
  begun: ({ fact, from, result }, words) =>
    `${factName(words, fact)}：${fullDayWords(from)}，` +
    (result === 'met' ? '到推算那天已经开始' : '到推算那天还没有开始'),
  'years-since': ({ fact, from, years, reachedOn, result }, words) =>
    `${factName(words, fact)}：${fullDayWords(from)}；满${years}年之日是${fullDayWords(reachedOn)}` +
    `（当日算满${lastOfMonth(from, reachedOn)}），到推算那天${result === 'met' ? '已满' : '未满'}`,
  'none-within': ({ fact, from, result, ...rest }, words) =>
    `${factName(words, fact)}：${fullDayWords(from)}；${barWords({ from, result, ...rest })}`,
  'no-loss-within': ({ fact, year, years, until, result }, words) =>
    `${factName(words, fact)}：${year}年；限制期${years}个年度，到${fullDayWords(until)}为止（含当日），` +
    reached(result),
  rank: ({ fact, rank, limit }, words) =>
    `${factName(words, fact)}：第${rank}名；要求第${limit}名以内（含）`,
  amount: ({ fact, amount, least, most }, words) =>
    `${factName(words, fact)}：${amountWords(words, fact, amount)}；要求` +
    (least === undefined
      ? `不超过${amountWords(words, fact, most ?? 0)}`
      : `不少于${amountWords(words, fact, least)}`),
  'in-a-row': ({ times, result }) => `${result === 'met' ? '没有' : ''}连续${times}届获奖`,
  'not-held': () => '没有获得过所要求的奖项',
  awarded: ({ fact, award, ...rest }, words) =>
    `${fullDayWords(award.on)}获得${answerName(words, fact, award.tier)}；` +
    barWords({ from: award.on, ...rest }),
  'higher-award': ({ fact, award, result }, words) =>
    `${fullDayWords(award.on)}获得${answerName(words, fact, award.level)}，` +
    higherAwardEffect(result),
  case: ({ fact, answer }, words) =>
    `${factName(words, fact)}：${answerName(words, fact, answer)}，按此适用`,
  'case-unanswered': ({ fact, result }, words) =>
    `未回答：${factName(words, fact)}；` +
    (result === 'unknown' ? '适用哪一项要看这个回答' : '无论怎样回答，结论相同'),
  implied: () => '原文没有写明这一要求，只能由文意推知，因此由评审认定',
  contradictory: () => '原文前后不一致，因此由评审认定',
};

function higherAwardEffect(result: Result): string {
  if (result === 'unmet') return '不得申报';
  return result === 'review' ? '原文未说明是否及于这一级，由评审认定' : '不在限制之列';
}

type Barred = Pick<
  Extract<Reason, { code: 'awarded' }>,
  'period' | 'cycleYears' | 'result' | keyof Bar
> & { from: string };

/** 限制期3年，到2027年5月1日为止（含当日），推算那天仍在期内. */
function barWords({
  from,
  period,
  cycleYears,
  until,
  sureUntil,
  estimated,
  result,
}: Barred): string {
  if (period === 'ever') return '限制没有期限';
  const length = `限制期${periodWords(period)}`;
  if (estimated)
    return (
      `${length}，${cycleWords(cycleYears)}一届推算，到${yearOfDayWords(sureUntil)}的届次为止；当届不计入的，` +
      `到${yearOfDayWords(until)}的届次为止，${ROUNDS_REACHED[result]}；以实际届次为准`
    );
  return `${length}，到${fullDayWords(until)}为止（含当日${lastOfMonth(from, until)}），${reached(result)}`;
}

const ROUNDS_REACHED: Record<Result, string> = {
  unmet: '推算那天所在的届次仍在限制之内',
  review: '推算那天所在的届次是否还在限制之内，原文未说明',
  unknown: '推算那天所在的届次是否还在限制之内，还不知道',
  met: '推算那天所在的届次已在限制之后',
};

function reached(result: Result): string {
  if (result === 'review') return '推算那天正是最后一天：起算的当天计入的，前一天已经期满';
  return result === 'met' ? '推算那天已过' : '推算那天仍在期内';
}

function cycleWords(years: number): string {
  if (years === 1) return '按每年';
  return years === 2 ? '按每两年' : `按每${years}年`;
}

/** Civil Code art. 202, by analogy: said only where it was needed. */
function lastOfMonth(from: string, to: string): string {
  return from.slice(5) === to.slice(5) ? '' : '；该年没有2月29日，以2月最后一日计';
}
