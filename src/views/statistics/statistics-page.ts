import { roundCountWords } from '../../messages/records/stages.ts';
import type { Counted } from '../../messages/records/stages.ts';
import { unsaidOf } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';
import { areMany } from '../site/many-places.ts';
import { hasFigures, toldFigures } from './statistics.ts';
import type { CityFigures, Figure, RoundFigures } from './statistics.ts';

/** What is added up over the rounds of a city, in the order of a round, and the list that tells it. */
const TOTALS = {
  qualified: 'qualified-list',
  proposed: 'proposed-winners',
  awarded: 'winners',
  revoked: 'revocation',
} as const;
const TOTAL_NAMES = Object.keys(TOTALS) as (keyof typeof TOTALS)[];

/** A city: its row of the table, and the rounds of which something is told. */
export interface CityPart extends Omit<CityFigures, 'rounds'> {
  /** How many rounds are held. */
  held: number;
  /** How many of them are added up: those whose awards are known, so that no sum counts what is still to be decided. */
  added: number;
  /** Each sum is of the rounds added up that tell it; what was taken back, of every round. */
  totals: { count: number | null; unsaid: Unsaid | null }[];
  /** What some round of the city tells, in its order. */
  figures: Figure[];
  /** Held rounds of which nothing can be counted. */
  silent: Pick<RoundFigures, 'name' | 'href' | 'sample'>[];
  rounds: (RoundFigures & {
    /** 受理8 → 拟奖6 → 获奖6; what no list tells is left out. */
    counts: string;
  })[];
}

/** The cities of which something is told; by province where they are many, else under no name. */
export function statisticsParts(
  cities: readonly CityFigures[],
): { province: string | null; cities: CityPart[] }[] {
  const parts = cities.map(cityPart).filter(({ rounds }) => rounds.length > 0);
  const many = areMany(parts.length);
  const groups = Map.groupBy(parts, ({ province }) => (many ? province : null));
  return [...groups].map(([province, of]) => ({ province, cities: of }));
}

function cityPart({ rounds, ...city }: CityFigures): CityPart {
  const told = rounds.filter(hasFigures);
  const decided = rounds.filter(({ awarded }) => awarded !== null);
  const added = decided.length > 0 ? decided : rounds;
  return {
    ...city,
    held: rounds.length,
    added: added.length,
    totals: TOTAL_NAMES.map((total) => {
      const counts = (total === 'revoked' ? rounds : added).flatMap((round) => round[total] ?? []);
      return counts.length > 0
        ? { count: counts.reduce((sum, each) => sum + each, 0), unsaid: null }
        : {
            count: null,
            unsaid: unsaidOf({ state: isPart(added, total) ? 'held-in-part' : 'not-held' }),
          };
    }),
    silent: rounds.filter((round) => !hasFigures(round)),
    figures: toldFigures(told),
    rounds: told.map((round) => ({ ...round, counts: countsOf(round) })),
  };
}

function countsOf(round: RoundFigures): string {
  return roundCountWords(
    TOTAL_NAMES.flatMap((total): Counted[] => {
      const count = round[total];
      if (count !== null) return [{ kind: TOTALS[total], count }];
      const part = isPart([round], total) && total !== 'revoked' && round.unsaid[total];
      return part ? [{ kind: TOTALS[total], instead: part.text }] : [];
    }),
  );
}

/** Whether some of the rounds has the list of a figure, and it was entered in part. */
function isPart(rounds: readonly RoundFigures[], total: keyof typeof TOTALS): boolean {
  return (
    total !== 'revoked' && rounds.some(({ unsaid }) => unsaid[total]?.state === 'held-in-part')
  );
}
