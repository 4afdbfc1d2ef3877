import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { callInForce, isOff } from '../../law/records/follow-ups.ts';
import { isOn } from '../../model/record.ts';
import type { Portal } from '../../model/portal.ts';
import { applicationWords, levelWords } from '../../messages/days/windows.ts';
import { portal } from '../site/site.ts';
import { applicationWindow, shownWindow } from '../records/shown-window.ts';
import { daysCell, titleCell } from './list-cells.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every call for applications, a row for each level that takes applications. */
export function callList(held: Portal = portal()): ListPage {
  return listPage('calls', placedRecords(held).flatMap(rowsOf));
}

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record, round } = placed;
  if (!isOn('calls', record) || isOff(round, record)) return [];
  const { title, publishedOn, applications } = callInForce(round, record);
  return applications.map((application) => {
    const { level } = application;
    const window = applicationWindow(application);
    const { clock } = shownWindow(window, publishedOn, placed.jurisdiction.slug);
    return {
      placed,
      on: publishedOn ?? window.from,
      tiers: [],
      clock: { kind: 'window', ...clock },
      cells: [
        titleCell(placed, title, applicationWords(level)),
        { kind: 'text', text: levelWords(level) },
        daysCell(round, window),
      ],
    };
  });
}
