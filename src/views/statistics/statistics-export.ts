import { csvText } from '../../formats/csv-text.ts';
import type { CsvCell } from '../../formats/csv-text.ts';
import { LIST_HEADS } from '../../messages/records/columns.ts';
import { headed } from '../records/columns.ts';
import type { Column } from '../records/columns.ts';
import { buildDay, isDemonstration } from '../site/site.ts';
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
]);

/** Key and heading of each column. */
export const statisticsHeadings = FIELDS.map(([key, name]) => [key, name] as const);

/** The figures of every round for office programs. */
export function statisticsCsv(): string {
  return csvText([FIELDS.map(([, name]) => name), ...cells()]);
}

/** The figures of every round as open data; null where none was published. */
export function statisticsJson(): unknown {
  return {
    list: 'statistics',
    on: buildDay(),
    demonstration: isDemonstration(),
    rows: cells().map((row) =>
      Object.fromEntries(FIELDS.map(([key], index) => [key, row[index] ?? null])),
    ),
  };
}

function cells(): CsvCell[][] {
  return statistics().flatMap((city) =>
    city.rounds.map((round) => FIELDS.map(([, , read]) => read(city, round))),
  );
}
