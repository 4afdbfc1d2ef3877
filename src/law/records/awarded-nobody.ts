import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';

/** Whether the decision leaves every award vacant (L4: 奖项可以空缺), so that no winner could be proposed. */
export function awardedNobody({ winners }: Round): boolean {
  if (!winners) return false;
  const { vacant = [], entries } = current(winners);
  return vacant.length > 0 && entries.length === 0;
}
