import type { Portal } from '../../model/portal.ts';
import { isOn } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields } from '../../model/row-fields.ts';
import type { ListEntry } from '../../schemas/records/lists.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { once } from '../site/once.ts';
import { bareTitle, recordName } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';
import { exportSources, listExport, rowExports } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<ListRecord>;
  entry: ListEntry;
}

const FIELDS: ExportField<Entry>[] = [
  ['title', '名单', ({ source }) => bareTitle(source.data.title)],
  ['documentNumber', '文号', ({ source }) => source.data.documentNumber],
  ['publishedOn', '发布日期', ({ source }) => source.data.publishedOn],
  ['stage', '环节代号', ({ source }) => source.data.stage],
  ['stageName', '环节', ({ source }) => recordName(source.record)],
  ['from', '公示开始', ({ source }) => source.data.window?.from],
  ['until', '公示截止', ({ source }) => source.data.window?.until],
  ['organisation', '组织代号', ({ entry }) => canonicalId(entry.organisation)],
  ['name', '组织名称', ({ entry }) => entry.name],
  ['creditCode', '统一社会信用代码', ({ entry }) => printedCode(entry.organisation)],
  ['tier', '奖项代号', ({ entry }) => entry.tier],
  [
    'tierName',
    '奖项',
    ({ source, entry }) => entry.tier && tierName(source.placed.version, entry.tier),
  ],
];

/** Every list before the award, a row for each organisation it names. */
export const publicityExport = once(({ portal }) => publicityExportOf(portal));

/** The same of a portal, with the fields of a table. */
export function publicityExportOf(portal: Portal, fields: RowFields = ROW_FIELDS): ListExport {
  const entries = exportSources(portal, (record) => isOn('publicity', record)).flatMap((source) =>
    source.data.entries.map((entry) => ({ source, entry })),
  );
  return listExport('publicity', [...FIELDS, ...rowExports('list', fields)], entries);
}
