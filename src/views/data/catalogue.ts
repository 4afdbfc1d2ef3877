import { CORRECTIONS_PAGE } from '../../messages/site/corrections.ts';
import { DATA_FILES, DATA_PAGE, DATA_SECTIONS } from '../../messages/site/data.ts';
import { titleWords } from '../../messages/regulation/regulation.ts';
import { href, isDemonstration, portal, settings } from '../site/site.ts';
import { offeredCalendars } from './calendars.ts';
import { furtherTables, offeredLists } from './offered-tables.ts';
import { offeredFeeds } from './feeds.ts';

/** A thing that can be taken away, in the forms it is offered in. */
export interface CatalogueRow {
  name: string;
  files: { href: string; text: string }[];
}

interface CatalogueSection {
  id: string;
  title: string;
  note: string | null;
  rows: CatalogueRow[];
}

/** Everything the portal offers as data. */
export function dataCatalogue() {
  const file = (path: string, text: string) => ({ href: href(path), text });
  const texts = portal().jurisdictions.flatMap(({ slug, versions }) =>
    versions.map((version) => ({ path: `${slug}/regulations/${version.slug}/`, version })),
  );
  const section = (id: keyof typeof DATA_SECTIONS, rows: CatalogueRow[], note?: string) => ({
    id,
    title: DATA_SECTIONS[id].title,
    note: note ?? DATA_SECTIONS[id].note,
    rows,
  });
  const sections: CatalogueSection[] = [
    section(
      'lists',
      offeredLists().map(({ name, title }) => ({
        name: title,
        files: [
          file(`${name}/${name}.xlsx`, 'Excel'),
          file(`${name}/${name}.csv`, 'CSV'),
          file(`data/tables/${name}.csv`, DATA_FILES.plainCsv),
          file(`${name}/${name}.json`, 'JSON'),
          file(`data/schemas/${name}.json`, DATA_FILES.schema),
        ],
      })),
    ),
    section(
      'tables',
      furtherTables().map(({ name, title }) => ({
        name: title,
        files: [file(`data/tables/${name}.csv`, DATA_FILES.plainCsv)],
      })),
    ),
    section('records', [
      { name: 'record.json', files: [file('data/schemas/record.json', DATA_FILES.schema)] },
    ]),
    section(
      'regulations',
      texts.map(({ path, version }) => ({
        name: titleWords(
          version.about.title,
          version.about.draftLabel ?? version.about.documentNumber,
        ),
        files: [
          file(`${path}regulation.json`, 'JSON'),
          file(`${path}text.txt`, 'TXT'),
          file(`${path}text.md`, 'Markdown'),
          file(`${path}akoma-ntoso.xml`, 'Akoma Ntoso'),
          file('data/schemas/regulation.json', DATA_FILES.schema),
        ],
      })),
    ),
    section('events', [
      {
        name: DATA_PAGE.events,
        files: [
          file('data/events.json', 'JSON'),
          file('data/schemas/events.json', DATA_FILES.schema),
        ],
      },
      {
        name: CORRECTIONS_PAGE.title,
        files: [
          file('corrections/corrections.json', 'JSON'),
          file('data/schemas/corrections.json', DATA_FILES.schema),
        ],
      },
    ]),
    section(
      'feeds',
      offeredFeeds().map(({ name, title }) => ({
        name: title,
        files: [file(`feeds/${name}.xml`, 'Atom'), file(`feeds/${name}.json`, 'JSON Feed')],
      })),
      settings.origin === undefined ? DATA_PAGE.noOrigin : undefined,
    ),
    section(
      'calendars',
      offeredCalendars().map(({ name, title }) => ({
        name: title,
        files: [file(`data/calendars/${name}.ics`, 'ICS')],
      })),
    ),
    section('package', [{ name: 'datapackage.json', files: [file('datapackage.json', 'JSON')] }]),
    section('verify', [
      {
        name: DATA_PAGE.awards,
        files: [
          file('verify/awards.json', 'JSON'),
          file('data/schemas/awards.json', DATA_FILES.schema),
        ],
      },
      {
        name: DATA_PAGE.files,
        files: [
          file('verify/files.json', 'JSON'),
          file('data/schemas/files.json', DATA_FILES.schema),
        ],
      },
    ]),
    section('proof', [
      {
        name: DATA_SECTIONS.proof.title,
        files: [
          file('log/', DATA_FILES.register),
          file('log/published.jsonl', 'JSON Lines'),
          file('data/schemas/published.json', DATA_FILES.schema),
        ],
      },
    ]),
    section('internal', []),
  ];
  return { demonstration: isDemonstration(), licence: portal().site.licence ?? null, sections };
}
