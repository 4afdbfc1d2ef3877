import type { DataList, TableField } from '../../schemas/exports/json-schemas.ts';
import { LIST_PAGES } from '../../messages/records/list-pages.ts';
import { CORRECTIONS_PAGE } from '../../messages/site/corrections.ts';
import { DATA_PAGE } from '../../messages/site/data.ts';
import { STATISTICS_WORDS } from '../../messages/records/statistics.ts';
import { COMPARISON_PAGE } from '../../messages/rules/topics.ts';
import { buildDay, portal } from '../site/site.ts';
import { LIST_EXPORTS } from '../lists/list-exports.ts';
import type { ListExport } from '../lists/list-export.ts';

/** A list across all cities as it is offered: title, its columns as key and heading, and its rows. */
export interface OfferedList extends Pick<ListExport, 'headings' | 'rows'> {
  name: DataList;
  title: string;
}

const LIST_TITLES: Record<DataList, string> = {
  ...(Object.fromEntries(
    Object.entries(LIST_PAGES).map(([name, { title }]) => [name, title]),
  ) as Record<keyof typeof LIST_PAGES, string>),
  statistics: STATISTICS_WORDS.title,
  compare: COMPARISON_PAGE.title,
};

/** Every list with its columns. */
export function offeredLists(): OfferedList[] {
  return (Object.keys(LIST_EXPORTS) as DataList[]).map((name) => {
    const { headings, rows } = LIST_EXPORTS[name]();
    return { name, title: LIST_TITLES[name], headings, rows };
  });
}

/** One path per list: `/calls/calls.xlsx` stands beside its page. */
export function offeredListPaths() {
  return offeredLists().map((list) => ({
    params: { folder: list.name, name: list.name },
    props: { list },
  }));
}

/**
 * The catalogue for machines (Frictionless Data Package 1.0): every list as CSV with its columns, and as JSON. Paths
 * run from the site's root, where the file stands.
 * @param fieldsOf the columns of a list with their types
 */
export function dataPackage(fieldsOf: (list: OfferedList) => TableField[]) {
  const { site } = portal();
  return {
    profile: 'data-package',
    name: 'quality-award-portal',
    title: `${site.name} · ${DATA_PAGE.title}`,
    description: DATA_PAGE.lead,
    created: `${buildDay()}T00:00:00+08:00`,
    ...(site.licence ? { licenses: [{ title: site.licence, name: 'other-open' }] } : {}),
    resources: [
      ...offeredLists().map((list) => ({
        profile: 'tabular-data-resource',
        name: `${list.name}-csv`,
        title: list.title,
        path: `data/tables/${list.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { lineTerminator: '\r\n', header: true },
        schema: { fields: fieldsOf(list), missingValues: [''] },
      })),
      ...offeredLists().map(({ name, title }) => resource(name, title, `${name}/${name}.json`)),
      resource('events', DATA_PAGE.events, 'data/events.json'),
      resource('corrections', CORRECTIONS_PAGE.title, 'corrections/corrections.json'),
      ...portal().jurisdictions.flatMap(({ slug, versions }) =>
        versions.map((version) =>
          resource(
            `regulation-${slug}-${version.slug}`,
            version.about.title,
            `${slug}/regulations/${version.slug}/regulation.json`,
          ),
        ),
      ),
    ],
  };
}

function resource(name: string, title: string, path: string) {
  return {
    profile: 'data-resource',
    name: path.endsWith(`${name}.json`) && name !== 'events' ? `${name}-json` : name,
    title,
    path,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  };
}
