import { isOn } from '../../model/record.ts';
import type { CallNoticeRecord } from '../../model/record.ts';
import { LIST_HEADS } from '../../messages/records/columns.ts';
import { headed } from '../records/columns.ts';
import { once } from '../site/once.ts';
import { blankIn, blanks } from '../records/states.ts';
import type { States } from '../records/states.ts';
import { applicationWindow } from '../records/shown-window.ts';
import { bareTitle } from '../records/record-link.ts';
import { exportSources, listExport } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<CallNoticeRecord>;
  application: CallNoticeRecord['revisions'][number]['data']['applications'][number];
}

const FIELDS: ExportField<Entry>[] = headed(LIST_HEADS.calls, [
  ['title', ({ source }) => bareTitle(source.data.title)],
  ['documentNumber', ({ source }) => source.data.documentNumber],
  ['publishedOn', ({ source }) => source.data.publishedOn],
  ['level', ({ application }) => application.level],
  ['from', ({ application }) => application.window.from],
  ['until', ({ application }) => application.window.until],
  ['office', ({ application }) => application.handIn.office],
  ['publishedAt', ({ source }) => source.data.publishedAt],
  // Since the states are public: columns keep their order.
  ['opens', ({ application }) => application.window.opens],
  ['closes', ({ application }) => applicationWindow(application).closes],
]);

function statesOf({ source, application }: Entry): States {
  const { documentNumber, publishedOn } = source.data;
  const { from, until } = application.window;
  const { office } = application.handIn;
  return blanks({ documentNumber, publishedOn, from, until, office }, blankIn(source.data));
}

/** Every call, a row for each level that takes applications. */
export const callExport = once(({ portal }): ListExport => {
  const entries = exportSources(portal, (record) => isOn('calls', record)).flatMap((source) =>
    source.data.applications.map((application) => ({ source, application })),
  );
  return listExport('calls', FIELDS, entries, statesOf, 2);
});
