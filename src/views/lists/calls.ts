import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isOn } from '../../model/record.ts';
import type { Portal } from '../../model/portal.ts';
import { NOT_STATED } from '../../messages/site/blanks.ts';
import { applicationWords } from '../../messages/days/windows.ts';
import { LIST_COLUMNS, MINOR_COLUMNS } from '../../messages/records/list-pages.ts';
import { portal } from '../site/site.ts';
import { applicationWindow, shownWindow } from '../records/shown-window.ts';
import { bareLabel, bareTitle, recordHref } from '../records/record-link.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every call for applications, a row for each level that takes applications. */
export function callList(held: Portal = portal()): ListPage {
  return listPage(LIST_COLUMNS.calls, placedRecords(held).flatMap(rowsOf), MINOR_COLUMNS.calls);
}

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record } = placed;
  if (!isOn('calls', record) || isWithdrawn(record)) return [];
  const { title, publishedOn, applications } = current(record);
  return applications.map((application) => {
    const { level } = application;
    const window = applicationWindow(application);
    const { clock } = shownWindow(window, publishedOn, placed.jurisdiction.slug);
    const { from, until } = window;
    return {
      placed,
      on: publishedOn ?? from,
      tiers: [],
      clock: { kind: 'window', ...clock },
      cells: [
        {
          kind: 'link',
          text: bareTitle(title),
          href: recordHref(record),
          short: `${bareLabel(placed.round)} ${applicationWords(level)}`,
        },
        { kind: 'text', text: level },
        { kind: 'day', on: from, blank: NOT_STATED },
        { kind: 'day', on: until, blank: NOT_STATED },
      ],
    };
  });
}
