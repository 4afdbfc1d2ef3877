import type { Portal } from '../../model/portal.ts';
import { current, isOn } from '../../model/record.ts';
import type { WinnersListRecord } from '../../model/record.ts';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields } from '../../model/row-fields.ts';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import { entryAward } from '../organisations/entry-award.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { once } from '../site/once.ts';
import { tierName } from '../records/record-version.ts';
import { validUntil } from './award-term.ts';
import { exportSources, listExport, rowExports } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<WinnersListRecord>;
  entry: WinnerEntry;
}

const FIELDS: ExportField<Entry>[] = [
  ['organisation', '组织代号', ({ entry }) => canonicalId(entry.organisation)],
  ['name', '组织名称', ({ entry }) => entry.name],
  ['creditCode', '统一社会信用代码', ({ entry }) => printedCode(entry.organisation)],
  ['tier', '奖项代号', ({ entry }) => entry.tier],
  ['tierName', '奖项', ({ source, entry }) => tierName(source.placed.version, entry.tier)],
  ['decidedOn', '决定日期', ({ source }) => source.data.decidedOn],
  [
    'validUntil',
    '有效至',
    ({ source, entry }) => validUntil(source.placed, entry.tier, source.data.decidedOn),
  ],
  [
    'revokedOn',
    '撤销日期',
    ({ source, entry }) => {
      const revocation = entryAward(source.placed, entry)?.revocation;
      return revocation && current(revocation).decidedOn;
    },
  ],
];

/** Every award ever given, a row for each winner. */
export const winnerExport = once(({ portal }) => winnerExportOf(portal));

/** The same of a portal, with the fields of a table. */
function winnerExportOf(portal: Portal, fields: RowFields = ROW_FIELDS): ListExport {
  const entries = exportSources(portal, (record) => isOn('winners', record)).flatMap((source) =>
    source.data.entries.map((entry) => ({ source, entry })),
  );
  return listExport('winners', [...FIELDS, ...rowExports('winners', fields)], entries);
}
