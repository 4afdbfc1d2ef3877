import type { PlacedRecord } from '../../content/portal-records.ts';
import { changedWords } from '../../law/changes/changed-words.ts';
import type { Segment } from '../../law/changes/changed-words.ts';
import { segmentLines } from '../../law/changes/segment-lines.ts';
import { diffRecords } from '../../law/records/diff-records.ts';
import type { FieldChange, RowChange } from '../../law/records/diff-records.ts';
import type { FieldValue } from '../../model/record-fields.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import {
  ROW_CHANGES,
  ROW_MOVED,
  fieldName,
  fieldWords,
} from '../../messages/records/record-diff.ts';
import { rowWords } from '../../messages/records/record-details.ts';
import { canonicalId } from '../organisations/organisation-id.ts';
import { organisation } from '../organisations/organisation-index.ts';
import { tierName } from './record-version.ts';
import { revisionHref, tombstoneOf } from './revision-links.ts';
import type { RecordBase } from './document-header.ts';

/** One difference in the table: what it concerns and what stood and stands there; null where nothing does. */
interface DiffLine {
  subject: string;
  before: Segment[] | null;
  after: Segment[] | null;
}

/** What a revision changed in the one before it. */
export interface RevisionDiff {
  before: { number: number; href: string };
  number: number;
  /** Null where either side is no longer shown. */
  lines: DiffLine[] | null;
  prose: Segment[][];
}

/** Compares a revision with the one before it; null for the first. */
export function revisionDiff(placed: PlacedRecord, number: number): RevisionDiff | null {
  const { record } = placed;
  if (number === 1) return null;
  const before = { number: number - 1, href: revisionHref(record, number - 1) };
  if ([number - 1, number].some((each) => tombstoneOf(record, each)))
    return { before, number, lines: null, prose: [] };
  const [old, now] = [number - 1, number].map((each) => revisionOf<RecordBase>(record, each));
  if (!old || !now) return null;
  const { fields, rows, prose } = diffRecords(old, now);
  const nameOf = (id: string) => organisation(canonicalId(id))?.name ?? id;
  const say = (key: string, value: FieldValue) =>
    fieldWords(key, value, (tier) => tierName(placed, tier), nameOf);
  return {
    before,
    number,
    lines: [
      ...fields.map((change) => lineOf(fieldName(change.path, nameOf), change, say)),
      ...rows.flatMap((row) => rowLines(row, say)),
    ],
    prose: segmentLines(prose),
  };
}

type Say = (key: string, value: FieldValue) => string;

function lineOf(subject: string, { path, before, after }: FieldChange, say: Say): DiffLine {
  const key = path.at(-1)?.key ?? '';
  const old = before === undefined ? null : say(key, before);
  const now = after === undefined ? null : say(key, after);
  return { subject, ...sides(old, now) };
}

/** A row that came or went is one line; of one that stayed, each cell that differs is. */
function rowLines({ change, name, moved, cells }: RowChange, say: Say): DiffLine[] {
  const row = rowWords(name);
  if (change === 'changed')
    return [
      ...cells.map((cell) => lineOf(`${row} · ${fieldName(cell.path)}`, cell, say)),
      ...(moved ? [{ subject: `${row} · ${ROW_MOVED}`, before: null, after: null }] : []),
    ];
  const words = cells.flatMap(({ path, before, after }) => {
    const value = before ?? after;
    return value === undefined ? [] : [`${fieldName(path)}：${say(path.at(-1)?.key ?? '', value)}`];
  });
  const whole = words.join('；');
  return [
    {
      subject: `${row} · ${ROW_CHANGES[change]}`,
      ...(change === 'removed' ? sides(whole, null) : sides(null, whole)),
    },
  ];
}

/** The old words with what went marked, the new ones with what came. */
function sides(before: string | null, after: string | null): Omit<DiffLine, 'subject'> {
  const segments = changedWords(before ?? '', after ?? '');
  const without = (kind: Segment['kind']) => segments.filter((each) => each.kind !== kind);
  return {
    before: before === null ? null : without('added'),
    after: after === null ? null : without('removed'),
  };
}
