import type { DaysLeft } from '../../law/calendar/days-left.ts';

/**
 * Where the words stand: beside dates; in a sentence, behind the days a list is open; at its head, before the days
 * of a call. Without scripts nothing stands there, and the sentence is whole.
 */
export type LeftManner = 'beside' | 'open-list' | 'call';

/** One reading of the printed end is over, the other is not. */
const UNSURE = '可能已截止';

/** How near the end of a window is. */
export function daysLeftWords(left: DaysLeft, manner: LeftManner = 'beside'): string {
  switch (manner) {
    case 'beside':
      return left.kind === 'closed' ? '已截止' : running(left);
    case 'open-list':
      return `，${left.kind === 'closed' ? '已结束' : running(left)}`;
    case 'call':
      return callWords(left);
  }
}

function running(left: Exclude<DaysLeft, { kind: 'closed' }>): string {
  if (left.kind === 'ahead') return `${left.days}天后开始`;
  if (left.kind === 'unsure') return UNSURE;
  return left.days === 0 ? `今天${left.at ?? ''}截止` : `还剩${left.days}天`;
}

function callWords(left: DaysLeft): string {
  switch (left.kind) {
    case 'ahead':
      return `${running(left)}申报：`;
    case 'open':
      return `可以申报，${running(left)}：`;
    case 'unsure':
      return `申报${UNSURE}：`;
    case 'closed':
      return '申报已截止：';
  }
}
