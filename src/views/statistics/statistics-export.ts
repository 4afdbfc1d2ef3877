import { LIST_HEADS } from '../../messages/records/columns.ts';
import { headed } from '../records/columns.ts';
import type { Column } from '../records/columns.ts';
import type { States } from '../records/states.ts';
import { tableExport } from '../lists/list-export.ts';
import type { ListExport } from '../lists/list-export.ts';
import { statistics } from './statistics.ts';
import type { CityFigures, RoundFigures } from './statistics.ts';

const FIELDS: Column<[city: CityFigures, round: RoundFigures]>[] = headed(LIST_HEADS.statistics, [
  ['sample', (_, round) => round.sample],
  ['jurisdiction', (city) => city.slug],
  ['city', (city) => city.name],
  ['roundLabel', (_, round) => round.label],
  ['address', (_, round) => round.href],
  ['applied', (_, round) => round.applied],
  ['qualified', (_, round) => round.qualified],
  ['proposed', (_, round) => round.proposed],
  ['awarded', (_, round) => round.awarded],
  ['objections', (_, round) => round.objections?.received],
  ['draft', (_, round) => round.draft],
  ['onSite', (_, round) => round.onSite],
  ['upheld', (_, round) => round.objections?.upheld],
]);
/** The last of them came when the table was public. */
const ADDED = 2;

/** The figures of every round as open data. */
export function statisticsExport(): ListExport {
  return tableExport(
    'statistics',
    FIELDS.map(([key, name]) => [key, name] as const),
    statistics().flatMap((city) =>
      city.rounds.map((round) => ({
        cells: FIELDS.map(([, , read]) => read(city, round)),
        states: figureStates(round),
      })),
    ),
    ADDED,
  );
}

/** Days are no column. */
function figureStates({ unsaid }: RoundFigures): States {
  return Object.fromEntries(
    Object.entries(unsaid).flatMap(([figure, { state }]) =>
      figure === 'days' ? [] : [[figure, state]],
    ),
  );
}
