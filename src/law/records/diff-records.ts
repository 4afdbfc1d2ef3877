import { align } from '../changes/align.ts';
import { changedWords } from '../changes/changed-words.ts';
import type { Segment } from '../changes/changed-words.ts';
import { fieldsOf } from '../../model/record-fields.ts';
import type { Field, FieldValue } from '../../model/record-fields.ts';

/** What one revision of a record says. */
export interface Stated {
  data: object;
  /** The Markdown of a call notice; empty for the other kinds. */
  prose: string;
}

/** A field that says something else than before; undefined on the side that does not have it. */
export interface FieldChange {
  path: Field['path'];
  before: FieldValue | undefined;
  after: FieldValue | undefined;
}

/** A row that came, went, changed or stands elsewhere among the others. */
export interface RowChange {
  change: 'added' | 'removed' | 'changed';
  organisation: string;
  /** As the newest revision that has the row prints it. */
  name: string;
  moved: boolean;
  /** The cells that differ; of a row that came or went, all of them. */
  cells: FieldChange[];
}

export interface RecordDiff {
  fields: FieldChange[];
  rows: RowChange[];
  /** Empty where the prose is the same. */
  prose: Segment[];
}

interface Row {
  organisation: string;
  name: string;
}

/** Compares two revisions of a record: rows by organisation, every other field by name. */
export function diffRecords(before: Stated, after: Stated): RecordDiff {
  return {
    fields: fieldChanges(before.data, after.data),
    rows: align(rowsOf(before.data), rowsOf(after.data), sameOrganisation).flatMap(
      ({ before: old, after: now, moved }) => {
        const row = now ?? old;
        if (!row) return [];
        const cells = fieldChanges(old ?? {}, now ?? {});
        const change = !old ? 'added' : !now ? 'removed' : 'changed';
        if (change === 'changed' && cells.length === 0 && !moved) return [];
        return [{ change, organisation: row.organisation, name: row.name, moved, cells }];
      },
    ),
    prose: before.prose === after.prose ? [] : changedWords(before.prose, after.prose),
  };
}

/** In the new order, then what went in the old one. */
function fieldChanges(before: object, after: object): FieldChange[] {
  const old = new Map(fieldsOf(before).map((field) => [field.id, field]));
  const now = new Map(fieldsOf(after).map((field) => [field.id, field]));
  return [...new Map([...now, ...old]).values()]
    .map(({ id, path }) => ({ path, before: old.get(id)?.value, after: now.get(id)?.value }))
    .filter((change) => change.before !== change.after);
}

function rowsOf(data: object): Row[] {
  return 'entries' in data && Array.isArray(data.entries) ? (data.entries as Row[]) : [];
}

function sameOrganisation(before: Row, after: Row): number {
  return Number(before.organisation === after.organisation);
}
