import type { Portal } from '../../model/portal.ts';
import { current, isOn } from '../../model/record.ts';
import type { WinnersListRecord } from '../../model/record.ts';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields } from '../../model/row-fields.ts';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import { entryAward } from '../organisations/entry-award.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { LIST_HEADS } from '../../messages/records/columns.ts';
import { headed } from '../records/columns.ts';
import { once } from '../site/once.ts';
import { tierName } from '../records/record-version.ts';
import { blankIn, blanks } from '../records/states.ts';
import type { States } from '../records/states.ts';
import { unsaid } from '../rules/unsaid.ts';
import { validUntil, yearsValid } from './award-term.ts';
import { exportSources, listExport, rowExports } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<WinnersListRecord>;
  entry: WinnerEntry;
}

const FIELDS: ExportField<Entry>[] = headed(LIST_HEADS.winners, [
  ['organisation', ({ entry }) => canonicalId(entry.organisation)],
  ['name', ({ entry }) => entry.name],
  ['creditCode', ({ entry }) => printedCode(entry.organisation)],
  ['tier', ({ entry }) => entry.tier],
  ['tierName', ({ source, entry }) => tierName(source.placed, entry.tier)],
  ['decidedOn', ({ source }) => source.data.decidedOn],
  [
    'validUntil',
    ({ source, entry }) => validUntil(source.placed, entry.tier, source.data.decidedOn),
  ],
  [
    'revokedOn',
    ({ source, entry }) => {
      const revocation = entryAward(source.placed, entry)?.revocation;
      return revocation && current(revocation).decidedOn;
    },
  ],
]);

/** What came to be told later: columns are only added behind those that were public. */
const LAST: ExportField<Entry>[] = headed(LIST_HEADS.winners, [
  ['kind', ({ entry }) => entry.kind],
  ['unit', ({ entry }) => entry.unit],
  ['partial', ({ source }) => source.data.partial !== undefined],
  ['statedTotal', ({ source }) => source.data.partial?.stated],
]);

function statesOf({ source, entry }: Entry): States {
  const { version } = source.placed;
  const term = yearsValid(source.placed, entry.tier) === null ? unsaid(version, 'validity') : null;
  return {
    ...blanks(
      {
        creditCode: printedCode(entry.organisation),
        prizePaid: entry.prizePaid,
        decidedOn: source.data.decidedOn,
      },
      blankIn(source.data),
    ),
    ...(term ? { validUntil: term.state } : {}),
    ...(!term && source.data.decidedOn === null ? { validUntil: 'not-in-notice' } : {}),
  };
}

/** Every award ever given, a row for each winner. */
export const winnerExport = once(({ portal }) => winnerExportOf(portal));

/** The same of a portal, with the fields of a table. */
function winnerExportOf(portal: Portal, fields: RowFields = ROW_FIELDS): ListExport {
  const entries = exportSources(portal, (record) => isOn('winners', record)).flatMap((source) =>
    source.data.entries.filter(({ kind }) => kind !== 'person').map((entry) => ({ source, entry })),
  );
  return listExport(
    'winners',
    [...FIELDS, ...rowExports('winners', fields), ...LAST],
    entries,
    statesOf,
    LAST.length,
  );
}
