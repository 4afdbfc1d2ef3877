import { LIST_NAMES } from '../../messages/records/list-pages.ts';
import type { ListName } from '../../model/record-kinds.ts';
import { once } from '../site/once.ts';
import { href } from '../site/site.ts';
import { callList } from './calls.ts';
import { allRows, overviewGroups, partGroups, regrouped } from './list-groups.ts';
import { newestFirst } from './list-page.ts';
import type { ListPage, ListRow } from './list-page.ts';
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

/** The pages of a city's lists, by the order of the lists, each with the name of its list. */
export function partsOfCity(city: string): (ListPart & { list: string })[] {
  return LISTS.flatMap((list) =>
    listParts(list)
      .filter((part) => part.city === city)
      .map((part) => ({ ...part, list: LIST_NAMES[list] })),
  );
}

/** The rows of a part of a list. */
export function listPart(list: ListName, { city, year }: ListPart): ListPage {
  const keep = (row: ListRow) => row.city === city && (year === null || row.year === year);
  const part = kept(completeList()[list], keep);
  return regrouped(part, partGroups(part));
}

/** The newest rows of a list, what is open before them all. */
export function listOverview(page: ListPage): ListPage {
  const rows = allRows(page);
  const isOpen = ({ state }: ListRow) => state === 'open';
  const open = rows.filter(isOpen);
  const rest = rows.filter((row) => !isOpen(row)).toSorted(newestFirst);
  const newest = new Set([...open, ...rest.slice(0, Math.max(0, OVERVIEW_ROWS - open.length))]);
  const overview = kept(page, (row) => newest.has(row));
  return regrouped(overview, overviewGroups(overview));
}

function kept(page: ListPage, keep: (row: ListRow) => boolean): ListPage {
  return regrouped(
    page,
    page.groups.map((group) => ({ ...group, rows: group.rows.filter(keep) })),
  );
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
