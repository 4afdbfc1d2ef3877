import type { AwardTier, RuleOf } from '../../schemas/rules/rules-file.ts';
import { PUBLICATION_STAGE_NAMES } from '../records/stages.ts';
import { lengthWords } from '../days/lengths.ts';

/** 拟奖名单公示（金奖、银奖）: what is made public, and of which tiers where the rule names them. */
export function windowName(
  { stage, tier }: Pick<RuleOf<'window'>, 'stage' | 'tier'>,
  tierName: (id: string) => string,
): string {
  const tiers = tier && tier !== 'all' ? `（${[tier].flat().map(tierName).join('、')}）` : '';
  return PUBLICATION_STAGE_NAMES[stage] + tiers;
}

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
