import type { Portal } from '../../model/portal.ts';
import { isOn } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields } from '../../model/row-fields.ts';
import type { ListEntry } from '../../schemas/records/lists.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { LIST_HEADS } from '../../messages/records/columns.ts';
import { headed } from '../records/columns.ts';
import { once } from '../site/once.ts';
import { blankIn, blanks } from '../records/states.ts';
import type { States } from '../records/states.ts';
import { bareTitle, recordName } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';
import { exportSources, listExport, rowExports } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<ListRecord>;
  entry: ListEntry;
}

const FIELDS: ExportField<Entry>[] = headed(LIST_HEADS.publicity, [
  ['title', ({ source }) => bareTitle(source.data.title)],
  ['documentNumber', ({ source }) => source.data.documentNumber],
  ['publishedOn', ({ source }) => source.data.publishedOn],
  ['stage', ({ source }) => source.data.stage],
  ['stageName', ({ source }) => recordName(source.record)],
  ['from', ({ source }) => source.data.window?.from],
  ['until', ({ source }) => source.data.window?.until],
  ['organisation', ({ entry }) => canonicalId(entry.organisation)],
  ['name', ({ entry }) => entry.name],
  ['creditCode', ({ entry }) => printedCode(entry.organisation)],
  ['tier', ({ entry }) => entry.tier],
  ['tierName', ({ source, entry }) => entry.tier && tierName(source.placed, entry.tier)],
]);

/** What came to be told later: columns are only added behind those that were public. */
const LAST: ExportField<Entry>[] = headed(LIST_HEADS.publicity, [
  ['publishedAt', ({ source }) => source.data.publishedAt],
  ['opens', ({ source }) => source.data.window?.opens],
  ['closes', ({ source }) => source.data.window?.closes],
  ['kind', ({ entry }) => entry.kind],
  ['unit', ({ entry }) => entry.unit],
  ['partial', ({ source }) => source.data.partial !== undefined],
  ['statedTotal', ({ source }) => source.data.partial?.stated],
]);

function statesOf({ source, entry }: Entry): States {
  const { documentNumber, publishedOn, window } = source.data;
  const creditCode = printedCode(entry.organisation);
  const printed = { documentNumber, publishedOn, from: window?.from, until: window?.until };
  return blanks({ ...printed, creditCode, tier: entry.tier }, blankIn(source.data));
}

/** Every list before the award, a row for each organisation it names. */
export const publicityExport = once(({ portal }) => publicityExportOf(portal));

/** The same of a portal, with the fields of a table. */
export function publicityExportOf(portal: Portal, fields: RowFields = ROW_FIELDS): ListExport {
  const entries = exportSources(portal, (record) => isOn('publicity', record)).flatMap((source) =>
    source.data.entries.filter(({ kind }) => kind !== 'person').map((entry) => ({ source, entry })),
  );
  return listExport(
    'publicity',
    [...FIELDS, ...rowExports('list', fields), ...LAST],
    entries,
    statesOf,
    6,
  );
}
