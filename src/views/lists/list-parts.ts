import { LIST_NAMES } from '../../messages/records/list-pages.ts';
import { OPEN_GROUP } from '../../messages/records/lists.ts';
import type { ListName } from '../../model/record-kinds.ts';
import { once } from '../site/once.ts';
import { href } from '../site/site.ts';
import { callList } from './calls.ts';
import type { ListGroup, ListPage, ListRow } from './list-page.ts';
import { publicityList } from './publicity.ts';
import { revocationList } from './revocations.ts';
import { winnerList } from './winners.ts';

const LISTS = ['calls', 'publicity', 'winners', 'revocations'] as const satisfies ListName[];

/** How many rows the overview of a list holds; all of them stand on the pages of its cities and years. */
export const OVERVIEW_ROWS = 50;

/** A list with all its rows. */
export const completeList = once(({ portal }): Record<ListName, ListPage> => ({
  calls: callList(portal),
  publicity: publicityList(portal),
  winners: winnerList(portal),
  revocations: revocationList(portal),
}));

/** Up to so many rows are taken in at a glance: heads between them would only push them apart. */
const UNDIVIDED_ROWS = 12;

/** What can be seen of a list by itself: a city, or one of its years. */
export interface ListPart {
  city: string;
  cityName: string;
  /** Null for all years; empty rows' years have no part. */
  year: string | null;
  count: number;
  href: string;
}

/** Every city of a list, each followed by its years, the newest first. */
export function listParts(list: ListName): ListPart[] {
  return completeList()[list].groups.flatMap(({ slug, name, rows }) => {
    const part = (year: string | null, count: number): ListPart => ({
      city: slug,
      cityName: name ?? slug,
      year,
      count,
      href: href(`${list}/${slug}/${year === null ? '' : `${year}/`}`),
    });
    const years = [...new Set(rows.map(({ year }) => year))].filter((year) => year !== '');
    return [
      part(null, rows.length),
      ...years
        .sort()
        .reverse()
        .map((year) => part(year, rows.filter((row) => row.year === year).length)),
    ];
  });
}

/** Of each list that has rows of a city: its name, and its pages of the city, all years first. */
export function partsOfCity(city: string): { name: string; parts: ListPart[] }[] {
  return LISTS.map((list) => ({
    name: LIST_NAMES[list],
    parts: listParts(list).filter((part) => part.city === city),
  })).filter(({ parts }) => parts.length > 0);
}

/** The rows of a part of a list. */
export function listPart(list: ListName, { city, year }: ListPart): ListPage {
  const keep = (row: ListRow) => row.city === city && (year === null || row.year === year);
  return kept(completeList()[list], keep);
}

/** The newest rows of a list, what is open before them all; a short list is not divided by city. */
export function listOverview(page: ListPage): ListPage {
  const rows = page.groups.flatMap((group) => group.rows);
  const open = rows.filter(({ state }) => state === 'open');
  const rest = rows
    .filter(({ state }) => state !== 'open')
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  const newest = rest.slice(0, Math.max(0, OVERVIEW_ROWS - open.length));
  const held = new Set(newest);
  const groups =
    rows.length <= UNDIVIDED_ROWS
      ? [{ slug: 'all', name: null, rows: [...open, ...newest] }]
      : [{ ...OPEN_GROUP, rows: open }, ...kept(page, (row) => held.has(row)).groups];
  return {
    ...page,
    groups: anchored(groups.filter((group) => group.rows.length > 0)),
    count: open.length + newest.length,
  };
}

/** Where a city has no group of its own, an address with its name leads to its first row. */
function anchored(groups: readonly ListGroup[]): ListGroup[] {
  const taken = new Set(groups.map(({ slug }) => slug));
  return groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      if (taken.has(row.city)) return row;
      taken.add(row.city);
      return { ...row, anchor: row.city };
    }),
  }));
}

function kept(page: ListPage, keep: (row: ListRow) => boolean): ListPage {
  const groups = page.groups
    .map((group) => ({ ...group, rows: group.rows.filter(keep) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...page, groups, count: groups.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** One path for each part of each list. */
export function listPartPaths() {
  return LISTS.flatMap((list) =>
    listParts(list).map((part) => ({
      params: { folder: list, city: part.city, year: part.year ?? undefined },
      props: { list, part },
    })),
  );
}
