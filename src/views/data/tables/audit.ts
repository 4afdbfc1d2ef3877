import type { JudgedResult } from '../../../audit/run-audit.ts';
import { placedRecords } from '../../../content/portal-records.ts';
import type { PlacedRecord } from '../../../content/portal-records.ts';
import { personsNamed } from '../../../law/records/persons-named.ts';
import { recordsOf } from '../../../law/records/round-records.ts';
import { auditSentence } from '../../../messages/audit/audit-sentences.ts';
import { withoutNames } from '../../../messages/records/kinds.ts';
import { TABLE_TITLES } from '../../../messages/site/data.ts';
import { recordFlags } from '../../records/record-flags.ts';
import { once } from '../../site/once.ts';
import { citationLinks } from '../../rules/citations.ts';
import { countedWindow } from '../../audit/audit-json.ts';
import { RECORD_COLUMNS } from './record-columns.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

interface Line {
  placed: PlacedRecord;
  line: JudgedResult;
}

/** What the checks found, a row for each line of each record's newest revision. */
export const auditTable = once(({ portal }): Table =>
  tableOf<Line>(
    'audit',
    TABLE_TITLES.audit,
    [
      ['sample', ({ placed }) => placed.record.sample],
      ['draft', ({ placed }) => flagsOf(placed).draft],
      ['superseded', ({ placed }) => flagsOf(placed).superseded],
      ...RECORD_COLUMNS,
      ['check', ({ line }) => line.check],
      ['result', ({ line }) => line.result],
      ['againstDraft', ({ line }) => line.againstDraft],
      ['says', ({ placed, line }) => withoutNames(auditSentence(line), personsIn(placed))],
      ['articles', ({ placed, line }) => articlesOf(placed, line)],
      ['from', ({ line }) => countedWindow(line)?.from],
      ['until', ({ line }) => countedWindow(line)?.until],
      ['required', ({ line }) => countedWindow(line)?.required],
      ['unit', ({ line }) => countedWindow(line)?.unit],
      ['withFirst', ({ line }) => countedWindow(line)?.withFirst],
      ['withoutFirst', ({ line }) => countedWindow(line)?.withoutFirst],
      ['acknowledged', ({ line }) => line.acknowledged?.reason],
    ],
    placedRecords(portal).flatMap((placed) =>
      (portal.audit.get(placed.record.id) ?? []).map((line) => ({ placed, line })),
    ),
  ),
);

/** Persons of any list of the round: only the lists themselves name them. */
const personsIn = ({ round }: PlacedRecord) => recordsOf(round).flatMap(personsNamed);

const flagsOf = (placed: PlacedRecord) => recordFlags(placed, placed.record.revisions.length);

function articlesOf({ version }: PlacedRecord, { cites }: JudgedResult): string | null {
  const labels = version ? citationLinks(version, cites).map(({ label }) => label) : [];
  return [...new Set(labels)].join('、') || null;
}
