import { isOn } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { once } from '../site/once.ts';
import { tierName } from '../records/record-version.ts';
import { bannedUntil } from './revocations.ts';
import { exportSources, listExport } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<RevocationPublished>;
}

const FIELDS: ExportField<Entry>[] = [
  ['organisation', '组织代号', ({ source }) => canonicalId(source.data.organisation)],
  ['name', '组织名称', ({ source }) => source.data.name],
  ['creditCode', '统一社会信用代码', ({ source }) => printedCode(source.data.organisation)],
  ['tier', '奖项代号', ({ source }) => source.data.tier],
  ['tierName', '奖项', ({ source }) => tierName(source.placed.version, source.data.tier)],
  ['decidedOn', '决定日期', ({ source }) => source.data.decidedOn],
  ['ground', '依据条款', ({ source }) => source.data.ground],
  ['facts', '事实', ({ source }) => source.data.facts],
  ['takenBack', '撤销、收回', ({ source }) => source.data.takenBack.join(' ')],
  ['bannedUntil', '不得申报至', ({ source }) => bannedUntil(source.placed, source.data)],
];

/** Every award taken back. */
export const revocationExport = once(({ portal }): ListExport => {
  const sources = exportSources(portal, (record) => isOn('revocations', record));
  return listExport(
    'revocations',
    FIELDS,
    sources.map((source) => ({ source })),
  );
});
