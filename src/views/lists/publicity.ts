import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { isOff, listInForce } from '../../law/records/follow-ups.ts';
import { isOn } from '../../model/record.ts';
import { organisationLink } from '../organisations/organisation-index.ts';
import { portal } from '../site/site.ts';
import { shownWindow } from '../records/shown-window.ts';
import { recordHref, recordName } from '../records/record-link.ts';
import { daysCell, titleCell } from './list-cells.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every list laid open before the award: accepted, recommended, asked about, proposed. */
export function publicityList(held: Portal = portal()): ListPage {
  return listPage('publicity', placedRecords(held).flatMap(rowsOf));
}

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record, round } = placed;
  if (!isOn('publicity', record) || isOff(round, record)) return [];
  const { title, publishedOn, window, entries } = listInForce(round, record);
  return [
    {
      placed,
      on: publishedOn ?? window?.from ?? null,
      tiers: [...new Set(entries.flatMap(({ tier }) => tier ?? []))],
      clock: window
        ? { kind: 'window', ...shownWindow(window, publishedOn, placed.jurisdiction.slug).clock }
        : { kind: 'no-window' },
      cells: [
        titleCell(placed, title, recordName(record)),
        { kind: 'text', text: recordName(record) },
        daysCell(round, window),
        {
          kind: 'names',
          kinds: entries.map(({ kind = 'organisation' }) => kind),
          names: entries
            .filter(({ kind }) => kind !== 'person')
            .map(({ name, organisation, unitId }) => ({
              text: name,
              href: organisationLink(unitId ?? organisation).href ?? recordHref(record),
            })),
        },
      ],
    },
  ];
}
