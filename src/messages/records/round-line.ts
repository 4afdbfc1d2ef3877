import { fullDayWords } from '../days/days.ts';
import { unsaidWords } from '../site/states.ts';
import type { LineState } from '../../law/records/round-line.ts';

/** How far a stage is, in two to five characters. */
export const LINE_STATES: Record<LineState, string> = {
  published: '已公开',
  awaited: '待公开',
  'not-published': unsaidWords({ state: 'not-held' }),
  'own-notice': '组织内部公示',
  vacant: '没有名单',
  'not-required': '条文未要求公开',
};

export const LINE_EXPLAINED: Partial<Record<LineState, string>> = {
  'not-published': '后面的环节已经公开，本门户没有这一环节的文件：不表示没有公开。',
  'own-notice': '由申报组织在本组织内部公示，门户不收录。',
  vacant: '奖项全部空缺，没有拟奖组织可以公示。',
};

export const LINE_LEGEND =
  '实心圆：文件已公开。空心圆：条文要求公开而本门户没有收到。小点：条文没有要求公开。';

export const PROCESS_LEGEND = '粗圈是条文要求向社会公开的环节，涂满的已经公开。';

/** What stands beside a document or a window of a round. */
export const ROUND_WORDS = {
  withdrawn: '已撤回',
  publicly: '公开：',
  wanted: '条文要求公开：',
  news: { withdrawn: ' 撤回', revised: ' 修订' },
  windows: { call: '申报', publicity: '公示' },
} as const;

/** 2026年6月1日修订. */
export function revisedWords(day: string | null): string {
  return `${day === null ? '' : fullDayWords(day)}修订`;
}

/** Behind a time limit that has its day: ；从申报截止日起算，最迟 2026-07-01. */
export function latestWords(day: string): string {
  return `；从申报截止日起算，最迟 ${day}`;
}

/** 材料审查：20个工作日以内，自收到申报材料起. */
export function limitWords(task: string, length: string, from: string | null | undefined): string {
  return `${task}：${length}${from ? `，自${from}起` : '，起算日未写明'}`;
}
