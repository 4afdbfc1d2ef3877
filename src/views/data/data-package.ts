import { CORRECTIONS_PAGE } from '../../messages/site/corrections.ts';
import { DATA_PAGE, PACKAGE } from '../../messages/site/data.ts';
import { titleWords } from '../../messages/regulation/regulation.ts';
import { selfCheckPath, selfCheckPaths } from '../self-check/self-check-versions.ts';
import { absoluteAddress, buildDay, href, portal } from '../site/site.ts';
import { furtherTables, offeredLists } from './offered-tables.ts';
import type { Table } from './tables/table.ts';

/**
 * The catalogue for machines (Frictionless Data Package 2.0, read by readers of 1.0 too): every table with its columns,
 * and what is offered as JSON. Paths run from the site's root, where the file stands, so that a copy of the folder is
 * whole; beside them stands the whole address, where it is known. Size and hash are set when the files are written.
 * @param schemaOf the Table Schema of a table
 */
export function dataPackage(schemaOf: (table: Table) => object) {
  const { site } = portal();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'quality-award-portal',
    title: `${site.name} · ${DATA_PAGE.title}`,
    description: DATA_PAGE.lead,
    ...homepage('data/'),
    version: buildDay().replaceAll('-', '.'),
    created: `${buildDay()}T00:00:00+08:00`,
    updateFrequency: PACKAGE.updateFrequency,
    keywords: PACKAGE.keywords,
    ...contributors(),
    sources: sources(),
    ...(site.licence ? { licenses: [{ title: site.licence, name: 'other-open' }] } : {}),
    resources: [
      ...offeredLists().map((list) => table(`${list.name}-csv`, list, schemaOf, `${list.name}/`)),
      ...furtherTables().map((each) => table(each.name, each, schemaOf)),
      ...jsonFiles().map(([name, title, path]) => ({
        profile: 'data-resource',
        name,
        title,
        path,
        ...whole(path),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
    ],
  };
}

function table(
  name: string,
  of: Table,
  schemaOf: (table: Table) => object,
  page: string | null = null,
) {
  const path = `data/tables/${of.name}.csv`;
  return {
    profile: 'tabular-data-resource',
    type: 'table',
    name,
    title: of.title,
    ...(page ? homepage(page) : {}),
    path,
    ...whole(path),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n', header: true },
    schema: schemaOf(of),
  };
}

type JsonFile = [name: string, title: string, path: string];

function jsonFiles(): JsonFile[] {
  return [
    ...offeredLists().map(({ name, title }): JsonFile => [
      `${name}-json`,
      title,
      `${name}/${name}.json`,
    ]),
    ['events', DATA_PAGE.events, 'data/events.json'],
    ['corrections-json', CORRECTIONS_PAGE.title, 'corrections/corrections.json'],
    ['awards', DATA_PAGE.awards, 'verify/awards.json'],
    ['files', DATA_PAGE.files, 'verify/files.json'],
    ...versions().map(({ slug, version }): JsonFile => [
      `regulation-${slug}-${version.slug}`,
      version.about.title,
      `${slug}/regulations/${version.slug}/regulation.json`,
    ]),
    ...selfCheckPaths().map(({ props: { jurisdiction, text } }): JsonFile => {
      const path = selfCheckPath(jurisdiction, text, 'cases.json');
      return [
        path.replace(/\.json$/, '').replaceAll('/', '-'),
        PACKAGE.cases(jurisdiction.about.name),
        path,
      ];
    }),
  ];
}

/** Who runs the portal; absent where the site does not say. */
function contributors() {
  const { sponsor, operator } = portal().site;
  const all = [
    ...(sponsor ? [{ title: sponsor, role: 'publisher', roles: ['publisher'] }] : []),
    ...(operator ? [{ title: operator, role: 'maintainer', roles: ['maintainer'] }] : []),
  ];
  return all.length > 0 ? { contributors: all } : {};
}

/** The texts the rules are of; each record names its own source. */
function sources() {
  return versions().map(({ slug, version: { slug: year, about } }) => {
    const path = `${slug}/regulations/${year}/`;
    return {
      title: titleWords(about.title, about.draftLabel ?? about.documentNumber),
      path: absoluteAddress(href(path)) ?? path,
    };
  });
}

const versions = () =>
  portal().jurisdictions.flatMap(({ slug, versions: all }) =>
    all.map((version) => ({ slug, version })),
  );

/** A page, where its whole address is known: a homepage is no path. */
function homepage(path: string): { homepage?: string } {
  const address = absoluteAddress(href(path));
  return address ? { homepage: address } : {};
}

/** The whole address of a file, where it is known. */
function whole(path: string): { downloadURL?: string } {
  const address = absoluteAddress(href(path));
  return address ? { downloadURL: address } : {};
}
