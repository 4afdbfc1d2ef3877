import type { WindowLength } from '../../law/calendar/count-window.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { StartsFrom } from '../../schemas/rules/rule-base.ts';
import type { Period } from '../../schemas/text.ts';
import { countWords, wordOf } from './windows.ts';

/** 不少于5个工作日, 7日, 10个工作日以内: the text's own bound and word. */
export function lengthWords(length: WindowLength): string {
  const { bound } = length;
  const days = countOf(length);
  if (bound === 'minimum') return `不少于${days}`;
  return bound === 'maximum' ? `${days}以内` : days;
}

/** 5个工作日: the number with its word, and no bound. */
export function countOf(length: WindowLength): string {
  return countWords(length.count, wordOf(length));
}

/** 应不少于5个工作日, 应为7日, 应在10个工作日以内: the length as a duty. */
export function lengthDuty(length: WindowLength): string {
  const verb = { minimum: '应', exact: '应为', maximum: '应在' }[length.bound ?? 'exact'];
  return verb + lengthWords(length);
}

/** 情况复杂的，可以延长10个工作日: how much longer something may take, and when. */
export function extensionWords({ when, length }: Extension): string {
  return `${when}，可以延长${length ? countOf(length) : ''}`;
}
type Extension = NonNullable<RuleOf<'objection-clock'>['extension']>;

/** Of a list whose objections end by a limit of the text's own. */
export const OWN_LIMIT = (within: WindowLength): string =>
  `条文另写了异议的期限：自公示之日起${lengthWords(within)}。`;

/** 获奖后3年内, 自公布之日起3年内, 自获奖次年起3年内: a period with the day it runs from. */
export function runningFrom(period: Period, startsFrom: StartsFrom, event: string): string {
  return `${startWords(startsFrom, event) || `${event}后`}${periodWords(period)}内`;
}

/** 自公布之日起, 自获奖次年起; nothing where a text names no day. */
export function startWords(startsFrom: StartsFrom, event: string): string {
  return {
    open: '',
    publication: '自公布之日起',
    'award-year': `自${event}当年起`,
    'next-year': `自${event}次年起`,
  }[startsFrom ?? 'open'];
}

/** 5年, 3届. */
export function periodWords({ count, unit }: Period): string {
  return `${count}${unit === 'year' ? '年' : '届'}`;
}
