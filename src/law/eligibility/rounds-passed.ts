import { yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';

/** How rounds of an award follow one another. */
export interface RoundGrid {
  /** Days on which rounds were decided, in any order; empty when none is known. */
  rounds: readonly Day[];
  /** Years from one round to the next, for rounds that are not on record. */
  cycleYears: number;
}

/**
 * The first year whose call is the n-th round after a year's: on a grid of the cycle, whose points the rounds on
 * record replace one by one. After 2020 in a cycle of two years the third is 2026; with rounds decided in 2022 and
 * 2025 it is 2027.
 */
export function firstYearAfterRounds(
  n: number,
  year: number,
  { rounds, cycleYears }: RoundGrid,
): number {
  let passed = 0;
  let last = year;
  for (const known of yearsAfter(year, rounds)) {
    const onGrid = last + (n - passed) * cycleYears;
    if (onGrid < known) return onGrid;
    passed += Math.max(1, Math.floor((known - last) / cycleYears));
    if (passed >= n) return known;
    last = known;
  }
  return last + (n - passed) * cycleYears;
}

/**
 * The year of the first round expected in a year or later, by the cycle and the last round on record; null while
 * none is on record, for then nothing says which years have one.
 */
export function expectedRound(year: number, { rounds, cycleYears }: RoundGrid): number | null {
  const [last] = rounds.map(yearOf).sort((a, b) => b - a);
  if (last === undefined) return null;
  return last + Math.max(1, Math.ceil((year - last) / cycleYears)) * cycleYears;
}

function yearsAfter(year: number, rounds: readonly Day[]): number[] {
  return [...new Set(rounds.map(yearOf))].filter((each) => each > year).sort((a, b) => a - b);
}
