import type { TierPlaces } from '../../law/awards/places-taken.ts';

export const SQUARE_KINDS = ['taken', 'free', 'outside'] as const;
export type SquareKind = (typeof SQUARE_KINDS)[number];

/**
 * A square for each place and each winner of a tier: winners that take a place come first, then places left free,
 * then winners outside the places.
 */
export function squaresOf({
  places,
  taking,
  outside,
}: Pick<TierPlaces, 'places' | 'taking' | 'outside'>): SquareKind[] {
  const counts = { taken: taking, free: Math.max(0, (places ?? 0) - taking), outside };
  return SQUARE_KINDS.flatMap((kind) => Array<SquareKind>(counts[kind]).fill(kind));
}
