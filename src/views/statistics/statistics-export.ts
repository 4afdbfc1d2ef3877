import { csvText } from '../../formats/csv-text.ts';
import type { CsvCell } from '../../formats/csv-text.ts';
import { buildDay, isDemonstration } from '../site/site.ts';
import { statistics } from './statistics.ts';
import type { CityFigures, RoundFigures } from './statistics.ts';

type Read = (city: CityFigures, round: RoundFigures) => CsvCell;

const FIELDS: [key: string, name: string, Read][] = [
  ['sample', '样例', (_, round) => round.sample],
  ['jurisdiction', '地区代号', (city) => city.slug],
  ['city', '地区', (city) => city.name],
  ['roundLabel', '届次', (_, round) => round.label],
  ['address', '网址', (_, round) => round.href],
  ['applied', '申报', (_, round) => round.applied],
  ['qualified', '受理', (_, round) => round.qualified],
  ['proposed', '拟奖', (_, round) => round.proposed],
  ['awarded', '获奖', (_, round) => round.awarded],
  ['objections', '已公开的异议', (_, round) => round.objections?.received],
];

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
