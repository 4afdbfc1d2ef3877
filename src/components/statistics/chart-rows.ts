import type { TierPlaces } from '../../law/awards/places-taken.ts';

/** Width of the picture in its own units: those of a 360 px screen without its margins. */
export const CHART_WIDTH = 320;
const NAMES_UNTIL = 132;
const NUMBERS_FROM = 276;
const LINE = 24;
const HEADING = 22;
const GAP = 14;
const LARGEST_STEP = 20;
/** Share of a step that the square takes; the rest sets it apart from the next. */
const FILLED = 0.8;

type MarkKind = 'taken' | 'free' | 'outside';

interface ChartLine {
  y: number;
  name: string;
  marks: { kind: MarkKind; x: number }[];
  size: number;
  /** Where the places end; null where the text sets none for the tier. */
  limitAt: number | null;
  numbersAt: number;
  taking: number;
  outside: number;
}

interface ChartRound {
  y: number;
  label: string;
  lines: ChartLine[];
}

export interface Chart {
  height: number;
  rounds: ChartRound[];
}

interface RoundPlaces {
  label: string;
  places: readonly (TierPlaces & { name: string })[];
}

/**
 * Lays a picture out: for every round a heading, for every tier a line of squares, one for each place and each
 * winner. Winners that take a place come first, then places left free, then winners outside the places.
 */
export function chartOf(rounds: readonly RoundPlaces[]): Chart {
  const longest = Math.max(1, ...rounds.flatMap(({ places }) => places.map(squares)));
  const step = Math.min(LARGEST_STEP, (NUMBERS_FROM - NAMES_UNTIL) / longest);
  let y = 0;
  const laid = rounds.map(({ label, places }): ChartRound => {
    const top = y;
    const lines = places.map((tier, index) => line(tier, top + HEADING + index * LINE, step));
    y = top + HEADING + places.length * LINE + GAP;
    return { y: top, label, lines };
  });
  return { height: Math.max(0, y - GAP), rounds: laid };
}

function squares({ places, taking, outside }: TierPlaces): number {
  return Math.max(places ?? 0, taking) + outside;
}

function line(tier: RoundPlaces['places'][number], y: number, step: number): ChartLine {
  const { name, places, taking, outside } = tier;
  const free = Math.max(0, (places ?? 0) - taking);
  const kinds: MarkKind[] = [
    ...Array<MarkKind>(taking).fill('taken'),
    ...Array<MarkKind>(free).fill('free'),
    ...Array<MarkKind>(outside).fill('outside'),
  ];
  const size = step * FILLED;
  return {
    y,
    name,
    size,
    marks: kinds.map((kind, index) => ({ kind, x: NAMES_UNTIL + index * step })),
    limitAt: places === null ? null : NAMES_UNTIL + places * step - (step - size) / 2,
    numbersAt: NUMBERS_FROM,
    taking,
    outside,
  };
}
