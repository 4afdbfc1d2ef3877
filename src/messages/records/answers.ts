import type { ListStage } from '../../model/record.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { running } from '../audit/publication.ts';
import { fullDayWords } from '../days/days.ts';
import { naturalDay } from '../days/natural-days.ts';
import { hoursSpan } from '../days/printed-windows.ts';
import type { PrintedSpan } from '../days/printed-windows.ts';
import { DAY_NOT_STATED } from '../site/blanks.ts';
import { UNSTATED } from '../site/states.ts';
import { moneyWords } from './honours.ts';
import { winnersUnit, winnersWords } from '../rules/places-words.ts';
import { measuredWords } from './kinds.ts';
import { LISTED } from './stages.ts';

/** How many rows name a tier, and whom it is given to. */
export interface TierCount {
  name: string;
  count: number;
  recipients: readonly Recipient[];
}

const byTier = (tiers: readonly TierCount[]) =>
  tiers.map(({ name, count, recipients }) => name + count + winnersUnit(recipients)).join('、');

/** 6家单位拟奖; 5家单位拟奖：质量奖3家、提名奖2家; 3名个人拟奖. */
export function listedWords(
  stage: ListStage,
  count: number,
  tiers: readonly TierCount[],
  kinds: readonly Recipient[] = [],
): string {
  const listed = kinds.length > 0 ? measuredWords(kinds) : winnersWords(count, recipientsOf(tiers));
  return LISTED[stage](listed) + (tiers.length > 1 ? `：${byTier(tiers)}` : '');
}

/** 6家获市长质量奖; 5家获奖：质量奖3家、提名奖2家; 没有单位获奖; 3名获质量工匠奖. */
export function wonWords(
  count: number,
  tiers: readonly TierCount[],
  kinds: readonly Recipient[] = [],
): string {
  const [only, more] = tiers;
  if (!only) return '没有单位获奖';
  const won = kinds.length > 0 ? measuredWords(kinds) : count + winnersUnit(recipientsOf(tiers));
  return more ? `${won}获奖：${byTier(tiers)}` : `${won}获${only.name}`;
}

/** A row without a tier is of an organisation: no other is named without its award. */
function recipientsOf(tiers: readonly TierCount[]): Recipient[] {
  const all = [...new Set(tiers.flatMap(({ recipients }) => recipients))];
  return all.length > 0 ? all : ['organisation'];
}

/** What runs while a list is open, before its days. */
export function windowName(stage: PublicationStage): string {
  return stage === 'opinion' ? '期限' : running(stage);
}

/** 10月23日至28日; an end that nobody printed says so. */
export function spanWords(span: PrintedSpan, today: Day): string {
  const { from, until, closes } = span;
  if (from !== null && until !== null) return hoursSpan({ ...span, from, until }, today);
  if (until !== null) return `到${naturalDay(until, today)}${closes ?? ''}，首日${UNSTATED}`;
  return from === null
    ? `的起止日${UNSTATED}`
    : `自${naturalDay(from, today)}起，截止日${UNSTATED}`;
}

/** 市级11月2日至12月11日17:30受理申报，交到样例秘书处; the level only where there are several. */
export function applicationWords(
  { span, office, level }: { span: PrintedSpan; office: string | null; level: string | null },
  today: Day,
): string {
  const days =
    span.from !== null && span.until !== null
      ? `${spanWords(span, today)}受理申报`
      : `受理申报${spanWords(span, today)}`;
  return `${level ?? ''}${days}，交到${office ?? `哪里${UNSTATED}`}`;
}

/** What else stands in the sentences of a record. */
export const RECORD_ANSWER = {
  nobody: '没有列出任何单位',
  noWindow: '没有公示期',
  decided: (day: Day | null, today: Day) =>
    day === null ? `，决定${DAY_NOT_STATED}` : `，${naturalDay(day, today)}决定`,
  vacant: (tiers: readonly string[]) => `；${tiers.join('、')}空缺`,
  paid: (sum: number, all: boolean) =>
    `已公开的奖金共${moneyWords(sum)}${all ? '' : '（部分单位的未公开）'}`,
  term: (tier: string | null, day: Day, draft: boolean) =>
    `${draft ? '按草案，' : ''}${tier ?? ''}有效期从决定之日推算到${fullDayWords(day)}`,
  revoked: (count: number, kinds: readonly Recipient[]) =>
    `其中${kinds.length > 0 ? measuredWords(kinds) : `${count}家`}此后被撤销`,
  others: '，其余本站无撤销记录',
  noneRevoked: '本站无撤销记录',
  ofRound: (round: string, tier: string) => `${round}的${tier}`,
  /** ，2026年5月12日被撤销. */
  taken: (verb: string, on: Day) => `，${fullDayWords(on)}被${verb}`,
} as const;

/** Why an award was taken back, where its text tells one kind of reason; others are named by their article alone. */
export const GROUNDS: Record<RuleOf<'revocation'>['ground'], string | null> = {
  fraud: '弄虚作假',
  accident: '发生事故',
  'false-application': null,
  misconduct: null,
  reassessment: '复核不合格',
};

/** By which words a decision says itself that it means one of several reasons that an article names in one sentence. */
export const GROUND_SIGNS: Partial<Record<RuleOf<'revocation'>['ground'], RegExp>> = {
  fraud: /弄虚作假|伪造|虚假|造假/,
  accident: /事故/,
};

/** The verb of the text's own words for taking an award or a title back: 取消 is not 撤销 (T14). */
export function takenVerb({ title, award }: NonNullable<RuleOf<'revocation'>['as']>): string {
  return /取消|撤销/.exec(title ?? award ?? '')?.[0] ?? '撤销';
}

/** What the checks found, in the sentence a record opens with. */
export const JUDGED = {
  unmet: '不符合：',
  differs: '与草案不同：',
  agrees: '与草案一致：',
  byDraft: '对照草案，',
  longEnough: (stage: PublicationStage) => `${running(stage)}的天数足够`,
  /** Before the breaches of other records of the round. */
  elsewhere: '本届',
  more: (count: number) => `另有${count}项核对不符合`,
} as const;

/** 草案第十条: the article of a text that is held as a draft only. */
export function articleWords(label: string, draft: boolean): string {
  return draft ? `草案${label}` : label;
}

/** The sentence of a round. */
export const ROUND_ANSWER = {
  label: '每一步有多少',
  counted: (count: number, of: readonly Recipient[]) => count + winnersUnit(of),
  step: (count: number, name: string, of: readonly Recipient[]) =>
    count === 0 ? `没有单位${name}` : count + winnersUnit(of) + name,
  arrow: ' → ',
  callOnly: '已收录申报通知，还没有收录名单。',
} as const;

/** The sentence of an organisation. */
export const ORGANISATION_ANSWER = {
  won: (round: string, award: string) => `${round}获${award}`,
  stands: '，本站无撤销记录',
  term: (day: Day, draft: boolean) =>
    `，${draft ? '按草案，' : ''}有效期从决定之日推算到${fullDayWords(day)}`,
  more: (count: number) => `另获奖${count}次`,
  noAward: (count: number) => `本站收录的${count}份文件提到它，没有获奖记录`,
  unmentioned: '本站没有收录提到它的文件',
} as const;

/** Between the pieces of an answer, and at its end. */
export const STOPS = {
  and: '；',
  stop: '。',
  open: '（',
  close: '）',
  comma: '，',
  list: '、',
} as const;
