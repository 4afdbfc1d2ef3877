import { LIST_PAGES } from '../../messages/records/list-pages.ts';
import { STATISTICS_WORDS } from '../../messages/records/statistics.ts';
import { COMPARISON_PAGE } from '../../messages/rules/topics.ts';
import type { DataList } from '../../schemas/exports/json-schemas.ts';
import { LIST_EXPORTS } from '../lists/list-exports.ts';
import { auditTable } from './tables/audit.ts';
import { barsTable } from './tables/bars.ts';
import { entriesTable } from './tables/entries.ts';
import type { Table } from './tables/table.ts';
import { unstatedTable } from './tables/unstated.ts';

/** A list across all cities, whose page has its files beside it. */
export interface OfferedList extends Table {
  name: DataList;
}

const LIST_TITLES: Record<DataList, string> = {
  ...(Object.fromEntries(
    Object.entries(LIST_PAGES).map(([name, { title }]) => [name, title]),
  ) as Record<keyof typeof LIST_PAGES, string>),
  statistics: STATISTICS_WORDS.title,
  compare: COMPARISON_PAGE.title,
};

/** Every list with its columns and rows. */
export function offeredLists(): OfferedList[] {
  return (Object.keys(LIST_EXPORTS) as DataList[]).map((name) => {
    const { headings, rows } = LIST_EXPORTS[name]();
    return { name, title: LIST_TITLES[name], headings, rows };
  });
}

/** Tables that have no page of their own. */
export function furtherTables(): Table[] {
  return [entriesTable(), auditTable(), barsTable(), unstatedTable()];
}

/** One path per list: `/calls/calls.xlsx` stands beside its page. */
export function offeredListPaths() {
  return offeredLists().map((list) => ({
    params: { folder: list.name, name: list.name },
    props: { list },
  }));
}

/** One path per table for programs. */
export function offeredTablePaths() {
  return [...offeredLists(), ...furtherTables()].map((table) => ({
    params: { name: table.name },
    props: { table },
  }));
}
