import type { LastMoment } from '../../law/calendar/last-moment.ts';
import { SAMPLE_MARK } from '../records/records.ts';
import { lastMomentWords } from './windows.ts';

/** What an entry of a calendar tells beside its days. */
export interface EventDetails {
  title: string;
  /** Null where the printed hour is not understood. */
  last: LastMoment | null;
  /** What is to be known of the printed days. */
  notes: readonly string[];
  sample: boolean;
  draft: boolean;
}

/** What the link to a calendar file is called. */
export function addToCalendar(periods: number): string {
  return periods === 1 ? '加入日历（.ics）' : `${periods}个期间加入日历（.ics）`;
}

/** 【样例】乌海市市长质量奖 · 拟奖名单公示. */
export function eventSummary(award: string, window: string, sample: boolean): string {
  return `${sample ? SAMPLE_MARK : ''}${award} · ${window}`;
}

/** The document, the last moment in China's time, and what the reader may not forget about it. */
export function eventDescription({ title, last, notes, sample, draft }: EventDetails): string {
  return [
    `《${title}》`,
    ...(last ? [`最后时刻（北京时间）：${lastMomentWords(last)}`] : []),
    ...notes,
    ...(draft ? ['门户只收录了办法的草案。'] : []),
    ...(sample ? ['样例，不是真实的通知，请勿据此办理。'] : []),
  ].join('\n');
}
