import { isStanding } from '../../law/awards/award-state.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { ROW_FIELDS, rowCell, shownName } from '../../model/row-fields.ts';
import type { RowCell, RowField, RowFields, RowList } from '../../model/row-fields.ts';
import type { ListEntry, WinnerEntry } from '../../schemas/records/lists.ts';
import { NOTHING, NOT_STATED } from '../../messages/site/blanks.ts';
import { KIND_WORDS, NAME_OF_ANY, NOT_NAMED } from '../../messages/records/kinds.ts';
import type { Recipient } from '../../model/recipients.ts';
import { COLUMN_HEADS } from '../../messages/records/columns.ts';
import { awardStateWords } from '../../messages/records/awards.ts';
import { yuan } from '../../messages/records/honours.ts';
import { buildDay } from '../site/site.ts';
import { entryAward } from '../organisations/entry-award.ts';
import { printedCode } from '../organisations/organisation-id.ts';
import { organisationLink } from '../organisations/organisation-index.ts';
import { tierName } from './record-version.ts';

/** One cell: its words, where they lead, and whether they call for attention. */
interface Cell {
  text: string;
  href?: string;
  warn?: boolean;
}

export interface ListTable {
  columns: { key: string; name: string; numeric: boolean }[];
  /** A row whose name is no longer shown is not `named`. */
  rows: { organisation: string; kind: Recipient; named: boolean; cells: Cell[] }[];
}

interface Column<E> {
  key: string;
  name: string;
  numeric?: boolean;
  /** Null where the record says nothing; a column of nothing is left out. */
  cell: (entry: E, index: number) => Cell | null;
}

type Named = Pick<ListEntry, 'organisation' | 'name' | 'kind' | 'unitId'>;

const NAMED: Column<Named>[] = [
  {
    key: 'number',
    name: COLUMN_HEADS.number,
    numeric: true,
    cell: (_, index) => ({ text: `${index + 1}` }),
  },
  {
    key: 'name',
    name: COLUMN_HEADS.name,
    cell: ({ organisation, name }) => ({ text: name, ...organisationLink(organisation) }),
  },
  {
    key: 'creditCode',
    name: COLUMN_HEADS.creditCode,
    cell: ({ organisation }) => {
      const code = printedCode(organisation);
      return code === null ? null : { text: code };
    },
  },
];

/** The rows of a qualified or publicity list, with the columns it fills. */
export function listTable(
  placed: PlacedRecord,
  entries: readonly ListEntry[],
  fields: RowFields = ROW_FIELDS,
): ListTable {
  return tableOf(entries, [...NAMED, ...rowColumns('list', placed, fields)]);
}

/** The winners, each with what its award is today. */
export function winnersTable(
  placed: PlacedRecord,
  entries: readonly WinnerEntry[],
  fields: RowFields = ROW_FIELDS,
): ListTable {
  return tableOf(entries, [
    ...NAMED,
    ...rowColumns('winners', placed, fields),
    {
      key: 'state',
      name: COLUMN_HEADS.state,
      cell: (entry) => {
        const award = entryAward(placed, entry);
        if (!award) return null;
        const state = award.stateOn(buildDay());
        return { text: awardStateWords(state, award.termUnsaid), warn: !isStanding(state) };
      },
    },
  ]);
}

/** What only persons, teams and projects have: a blank at an organisation is no omission. */
const OF_SOME = ['kind', 'unit', 'post'];

/** The columns of the row's fields; what is only yes or no stands together, as a remark. */
function rowColumns(list: RowList, placed: PlacedRecord, fields: RowFields) {
  const own = Object.entries(fields).filter(([, { lists }]) => lists.includes(list));
  const marks = own.filter(([, { type }]) => type === 'yes-no');
  return [
    ...own
      .filter(([, { type }]) => type !== 'yes-no')
      .map(([key, field]) => ({
        ...textColumn(
          key,
          shownName(field, list),
          (entry: Named) => cellWords(key, field, rowCell(entry, key), placed),
          OF_SOME.includes(key) ? NOTHING : NOT_STATED,
          (entry: Named) =>
            key === 'unit' && entry.unitId !== undefined ? organisationLink(entry.unitId) : {},
        ),
        numeric: field.type === 'number',
      })),
    textColumn(
      'remarks',
      COLUMN_HEADS.remarks,
      (entry: Named) =>
        marks
          .flatMap(([key, field]) => (rowCell(entry, key) ? shownName(field, list) : []))
          .join('、') || undefined,
      NOTHING,
    ),
  ];
}

function cellWords(
  key: string,
  { type }: RowField,
  cell: RowCell,
  placed: PlacedRecord,
): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (key === 'prizePaid') return yuan(Number(cell));
  if (type === 'kind') return KIND_WORDS[cell as Recipient];
  return type === 'tier' ? tierName(placed, String(cell)) : String(cell);
}

function textColumn<E>(
  key: string,
  name: string,
  read: (entry: E) => string | undefined,
  blank: string = NOT_STATED,
  link: (entry: E) => { href?: string } = () => ({}),
): Column<E> & { blank: string } {
  return {
    key,
    name,
    blank,
    cell: (entry) => {
      const text = read(entry);
      return text === undefined ? null : { text, ...link(entry) };
    },
  };
}

function tableOf<E extends Named>(
  entries: readonly E[],
  columns: (Column<E> & { blank?: string })[],
): ListTable {
  const mixed = entries.some(({ kind = 'organisation' }) => kind !== 'organisation');
  const filled = columns
    .map((column) => ({ ...column, cells: entries.map(column.cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return {
    columns: filled.map(({ key, name, numeric = false }) => ({
      key,
      // Over persons and projects nobody reads 组织名称.
      name: key === 'name' && mixed ? NAME_OF_ANY : name,
      numeric,
    })),
    rows: entries.map(({ organisation, kind = 'organisation', name }, index) => ({
      ...{ organisation, kind, named: name !== NOT_NAMED },
      cells: filled.map(({ cells, blank = NOT_STATED }) => cells[index] ?? { text: blank }),
    })),
  };
}
