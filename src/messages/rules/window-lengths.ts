import type { AwardTier, RuleOf } from '../../schemas/rules/rules-file.ts';
import { lengthWords } from '../days/lengths.ts';

/**
 * The lengths of a stage's windows: `7个工作日`, or `金奖7个工作日；银奖5个工作日` where tiers are told apart; null
 * where no rule sets one.
 */
export function windowLengths(
  windows: readonly RuleOf<'window'>[],
  tiers: readonly AwardTier[],
): string | null {
  const said = windows.flatMap(({ tier, length }) => {
    if (!length) return [];
    const name = windows.length > 1 && tiers.find(({ id }) => id === tier)?.name;
    return [`${name || ''}${lengthWords(length)}`];
  });
  return said.length > 0 ? said.join('；') : null;
}
