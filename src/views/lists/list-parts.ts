import { OPEN_GROUP } from '../../messages/records/lists.ts';
import type { ListName } from '../../model/record-kinds.ts';
import { once } from '../site/once.ts';
import { href } from '../site/site.ts';
import { callList } from './calls.ts';
import type { ListPage, ListRow } from './list-page.ts';
import { publicityList } from './publicity.ts';
import { revocationList } from './revocations.ts';
import { winnerList } from './winners.ts';

/** How many rows the overview of a list holds; all of them stand on the pages of its cities and years. */
export const OVERVIEW_ROWS = 50;

/** A list with all its rows. */
export const completeList = once(({ portal }): Record<ListName, ListPage> => ({
  calls: callList(portal),
  publicity: publicityList(portal),
  winners: winnerList(portal),
  revocations: revocationList(portal),
}));

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
      cityName: name,
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

/** The rows of a part of a list. */
export function listPart(list: ListName, { city, year }: ListPart): ListPage {
  const keep = (row: ListRow) => row.city === city && (year === null || row.year === year);
  return kept(completeList()[list], keep);
}

/** The newest rows of a list, what is open before them all. */
export function listOverview(page: ListPage): ListPage {
  const rows = page.groups.flatMap((group) => group.rows);
  const open = rows.filter(({ state }) => state === 'open');
  const rest = rows
    .filter(({ state }) => state !== 'open')
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  const newest = new Set(rest.slice(0, Math.max(0, OVERVIEW_ROWS - open.length)));
  const { groups, ...others } = kept(page, (row) => newest.has(row));
  return {
    ...others,
    groups: open.length > 0 ? [{ ...OPEN_GROUP, rows: open }, ...groups] : groups,
    count: open.length + newest.size,
  };
}

function kept(page: ListPage, keep: (row: ListRow) => boolean): ListPage {
  const groups = page.groups
    .map((group) => ({ ...group, rows: group.rows.filter(keep) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...page, groups, count: groups.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** One path for each part of each list. */
export function listPartPaths() {
  return (['calls', 'publicity', 'winners', 'revocations'] as const).flatMap((list) =>
    listParts(list).map((part) => ({
      params: { folder: list, city: part.city, year: part.year ?? undefined },
      props: { list, part },
    })),
  );
}
