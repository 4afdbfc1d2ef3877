import type { Status } from '../../law/regulation/status.ts';
import { fullDayWords } from '../days/days.ts';

/** What the box says that looks up a day. */
export const GOVERNED_WORDS = {
  ask: '按某日看：那一天施行的是哪个文本',
  day: '日期',
} as const;

/** 2019年1月1日起：; before the first day a held text names, 2019年1月1日以前：. */
export function sinceWords(from: string | null, next: string | null): string {
  if (from) return `${fullDayWords(from)}起：`;
  return next ? `${fullDayWords(next)}以前：` : '';
}

/** What governs while the leading text has this status; the words of the text itself follow where it is in force. */
export function governedWords(status: Status): string {
  switch (status) {
    case 'in-force':
      return '施行的是';
    case 'draft':
      return '本站只收录了草案，没有收录施行的文本。';
    case 'expired':
      return '收录的文本有效期已满，没有收录接着施行的文本。';
    case 'undated':
      return '收录的文本没有载明施行日期，看不出施行的是哪个文本。';
    case 'issued':
    case 'repealed':
    case 'amended':
    case 'superseded':
      return '没有收录那时施行的文本。';
  }
}

/** 文本1个、按某日看、下载. */
export function versionsSummary(count: number): string {
  return `文本${count}个、按某日看、下载`;
}
