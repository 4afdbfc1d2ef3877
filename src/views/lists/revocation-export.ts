import { isOn } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { LIST_HEADS } from '../../messages/records/columns.ts';
import { headed } from '../records/columns.ts';
import { once } from '../site/once.ts';
import { tierName } from '../records/record-version.ts';
import { blanks } from '../records/states.ts';
import type { States } from '../records/states.ts';
import { banState } from './award-unsaid.ts';
import { bannedUntil, conditionsBar } from './revocations.ts';
import { exportSources, listExport } from './list-export.ts';
import type { ExportField, ExportSource, ListExport } from './list-export.ts';

interface Entry {
  source: ExportSource<RevocationPublished>;
}

const FIELDS: ExportField<Entry>[] = headed(LIST_HEADS.revocations, [
  ['organisation', ({ source }) => canonicalId(source.data.organisation)],
  ['name', ({ source }) => source.data.name],
  ['creditCode', ({ source }) => printedCode(source.data.organisation)],
  ['tier', ({ source }) => source.data.tier],
  ['tierName', ({ source }) => tierName(source.placed, source.data.tier)],
  ['decidedOn', ({ source }) => source.data.decidedOn],
  ['ground', ({ source }) => source.data.ground],
  ['facts', ({ source }) => source.data.facts],
  ['takenBack', ({ source }) => source.data.takenBack.join(' ')],
  ['bannedUntil', ({ source }) => bannedUntil(source.placed)],
  ['conditions', ({ source }) => conditionsBar(source.placed)],
]);

/** What came to be told later: columns are only added behind those that were public. */
const LAST: ExportField<Entry>[] = headed(LIST_HEADS.revocations, [
  ['kind', ({ source }) => source.data.kind],
  ['unit', ({ source }) => source.data.unit],
]);

function statesOf({ source }: Entry): States {
  const { placed, data } = source;
  const ban = bannedUntil(placed) === null ? banState(placed.version, data) : null;
  return {
    ...blanks({ creditCode: printedCode(data.organisation) }, 'not-in-notice'),
    ...(ban ? { bannedUntil: ban } : {}),
  };
}

/** Every award taken back but those of persons, whom only the decisions name. */
export const revocationExport = once(({ portal }): ListExport => {
  const sources = exportSources(portal, (record) => isOn('revocations', record)).filter(
    ({ data }) => data.kind !== 'person',
  );
  return listExport(
    'revocations',
    [...FIELDS, ...LAST],
    sources.map((source) => ({ source })),
    statesOf,
    LAST.length,
  );
});
