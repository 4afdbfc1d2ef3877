import type { RulesFile } from '../../schemas/rules/rules-file.ts';

/** How many awards of a tier were given, against the places its text has. */
export interface TierPlaces {
  tier: string;
  /** Places for the tier alone; null where the text counts tiers together or sets none. */
  places: number | null;
  /** 原则上 or 左右: the number is no hard limit. */
  soft: boolean;
  /** Winners that take a place. */
  taking: number;
  /** Repeat winners where the text says that they take none (B18 ¶2, L25, W6). */
  outside: number;
}

interface Won {
  tier: string;
  repeatWinner?: boolean | undefined;
  reReview?: boolean | undefined;
}

/**
 * Counts a round's winners by tier, in the order of the text's tiers, against the places of each.
 * Six winners of which one won before, in a text with about five places: 5 taking, 1 outside.
 */
export function placesTaken(
  { tiers, rules }: Pick<RulesFile, 'tiers' | 'rules'>,
  winners: readonly Won[],
): TierPlaces[] {
  const outsideRule = rules.some((rule) => rule.kind === 'repeat-place' && !rule.takesPlace);
  const isOutside = ({ repeatWinner, reReview }: Won) =>
    outsideRule && (repeatWinner === true || reReview === true);
  return tiers.map(({ id }) => {
    const own = winners.filter(({ tier }) => tier === id);
    const rule = rules
      .filter((each) => each.kind === 'places')
      .find(({ tier }) => tier === id || (tier === 'all' && tiers.length === 1));
    const outside = own.filter(isOutside).length;
    return {
      tier: id,
      places: rule?.count ?? null,
      soft: rule?.strength === 'soft' || rule?.bound === 'about',
      taking: own.length - outside,
      outside,
    };
  });
}
