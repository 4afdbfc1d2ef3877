import type { DaysLeft } from '../../law/calendar/days-left.ts';

/** How near the end of a window is, said beside its dates. */
export function daysLeftWords(left: DaysLeft): string {
  switch (left.kind) {
    case 'ahead':
      return `${left.days}天后开始`;
    case 'open':
      return left.days === 0 ? '今天截止' : `还剩${left.days}天`;
    case 'closed':
      return '已截止';
  }
}
