import type { WindowLength } from '../../law/calendar/count-window.ts';
import type { Period } from '../../schemas/text.ts';
import { countWords, wordOf } from './windows.ts';

/** 不少于5个工作日, 7日, 10个工作日以内: the text's own bound and word. */
export function lengthWords(length: WindowLength): string {
  const { count, bound } = length;
  const days = countWords(count, wordOf(length));
  if (bound === 'minimum') return `不少于${days}`;
  return bound === 'maximum' ? `${days}以内` : days;
}

/** 应不少于5个工作日, 应为7日, 应在10个工作日以内: the length as a duty. */
export function lengthDuty(length: WindowLength): string {
  const verb = { minimum: '应', exact: '应为', maximum: '应在' }[length.bound ?? 'exact'];
  return verb + lengthWords(length);
}

/** 5年, 3届. */
export function periodWords({ count, unit }: Period): string {
  return `${count}${unit === 'year' ? '年' : '届'}`;
}
