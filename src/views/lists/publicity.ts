import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isOn } from '../../model/record.ts';
import { NOTHING, NOT_STATED } from '../../messages/site/blanks.ts';
import { LIST_COLUMNS, MINOR_COLUMNS } from '../../messages/records/list-pages.ts';
import { organisationHref } from '../organisations/organisation-id.ts';
import { portal } from '../site/site.ts';
import { shownWindow } from '../records/shown-window.ts';
import { bareLabel, bareTitle, recordHref, recordName } from '../records/record-link.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every list laid open before the award: accepted, recommended, asked about, proposed. */
export function publicityList(held: Portal = portal()): ListPage {
  return listPage(
    LIST_COLUMNS.publicity,
    placedRecords(held).flatMap(rowsOf),
    MINOR_COLUMNS.publicity,
  );
}

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record } = placed;
  if (!isOn('publicity', record) || isWithdrawn(record)) return [];
  const { title, publishedOn, window, entries } = current(record);
  const [from, until] = [window?.from ?? null, window?.until ?? null];
  return [
    {
      placed,
      on: publishedOn ?? from,
      tiers: [...new Set(entries.flatMap(({ tier }) => tier ?? []))],
      clock: window
        ? { kind: 'window', ...shownWindow(window, publishedOn, placed.jurisdiction.slug).clock }
        : { kind: 'no-window' },
      cells: [
        {
          kind: 'link',
          text: bareTitle(title),
          href: recordHref(record),
          short: `${bareLabel(placed.round)} ${recordName(record)}`,
        },
        { kind: 'text', text: recordName(record) },
        { kind: 'day', on: from, blank: window ? NOT_STATED : NOTHING },
        { kind: 'day', on: until, blank: window ? NOT_STATED : NOTHING },
        {
          kind: 'names',
          names: entries.map(({ name, organisation }) => ({
            text: name,
            href: organisationHref(organisation),
          })),
        },
      ],
    },
  ];
}
