import { isOn } from '../../model/record.ts';
import type { CallNoticeRecord } from '../../model/record.ts';
import { once } from '../site/once.ts';
import { bareTitle } from '../records/record-link.ts';
import { exportSources, listExport } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<CallNoticeRecord>;
  application: CallNoticeRecord['revisions'][number]['data']['applications'][number];
}

const FIELDS: ExportField<Entry>[] = [
  ['title', '通知', ({ source }) => bareTitle(source.data.title)],
  ['documentNumber', '文号', ({ source }) => source.data.documentNumber],
  ['publishedOn', '发布日期', ({ source }) => source.data.publishedOn],
  ['level', '受理层级', ({ application }) => application.level],
  ['from', '开始', ({ application }) => application.window.from],
  ['until', '截止', ({ application }) => application.window.until],
  ['office', '受理机构', ({ application }) => application.handIn.office],
];

/** Every call, a row for each level that takes applications. */
export const callExport = once(({ portal }): ListExport => {
  const entries = exportSources(portal, (record) => isOn('calls', record)).flatMap((source) =>
    source.data.applications.map((application) => ({ source, application })),
  );
  return listExport('calls', FIELDS, entries);
});
