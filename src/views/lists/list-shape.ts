import { sharedWords } from '../../messages/records/lists.ts';
import type { ListColumn } from '../../messages/records/list-columns.ts';
import { NOTHING } from '../../messages/site/blanks.ts';
import { FILTERED_FROM, allRows } from './list-groups.ts';
import type { ListCell, ListGroup, ListPage, ListRow } from './list-page.ts';

/** A group with what its head says for all of its rows. */
export interface ShapedGroup extends ListGroup {
  /** Its head bears the mark of samples. */
  sampled: boolean;
  /** Why in none of its rows anything stands in a column. */
  notes: readonly string[];
  /** Indices of the columns its head says already. */
  said: readonly number[];
}

/** What a page prints of a list: a column in which every row says the same is said once. */
export interface ShapedList extends ListPage {
  groups: ShapedGroup[];
  rows: readonly ListRow[];
  /** Whether it is long enough to be filtered and ordered. */
  filtered: boolean;
  /** Indices of the columns that stand; the last, the state, always does. */
  shown: readonly number[];
  /** What every row says. */
  shared: readonly string[];
}

/** A list in the shape its page prints it. */
export function shapedList(page: ListPage): ShapedList {
  return {
    ...page,
    ...listShape(page),
    rows: allRows(page),
    filtered: page.count >= FILTERED_FROM,
    groups: page.groups.map((group) => ({
      ...group,
      sampled: isSampled(group),
      notes: groupNotes(page, group),
      said: [...page.columns.keys()].filter((index) => saidByHead(group, index) !== null),
    })),
  };
}

/** The columns a page prints, and what it says once instead of the others. */
function listShape(page: ListPage): Pick<ShapedList, 'shown' | 'shared'> {
  const rows = allRows(page);
  const all = page.columns.map((_, index) => index);
  const headed = page.groups.every(({ name, mixed }) => name !== null && !mixed);
  const inHeads = (index: number) =>
    headed && page.groups.every((group) => saidByHead(group, index) !== null);
  const isSame = (index: number) => rows.length > 1 && sameText(rows, index) !== null;
  const [first = 0, ...others] = all;
  const state = others.pop() ?? first;
  const same = others.filter(isSame);
  return {
    shown: [first, ...others.filter((index) => !isSame(index) && !inHeads(index)), state],
    shared: same
      .filter((index) => !inHeads(index))
      .map((index) => wordsOf(page.columns[index], sameText(rows, index) ?? '')),
  };
}

/** What the head of a group says for its rows: why in none of them anything stands in a column. */
function groupNotes(page: ListPage, group: ListGroup): string[] {
  if (group.name === null || group.mixed) return [];
  return page.columns.flatMap((column, index) => {
    const words = blankOf(group.rows, index);
    return words === null ? [] : [wordsOf(column, words)];
  });
}

/** Whether the head of a group bears the mark of samples for all of its rows. */
function isSampled({ name, mixed, rows }: ListGroup): boolean {
  return name !== null && !mixed && rows.every(({ sample }) => sample);
}

function saidByHead(group: ListGroup, index: number): string | null {
  const { name, mixed, rows } = group;
  if (name === null || mixed) return null;
  const words = sameText(rows, index);
  return words !== null && (words === name || group.link?.text.includes(words))
    ? words
    : blankOf(rows, index);
}

/** The words of a column in which every row says why nothing stands there, in one way. */
function blankOf(rows: readonly ListRow[], index: number): string | null {
  const blank = rows.every(({ cells }) => {
    const cell = cells[index];
    return cell?.kind === 'text' && cell.blank;
  });
  return blank ? sameText(rows, index) : null;
}

function sameText(rows: readonly ListRow[], index: number): string | null {
  const [text, ...others] = new Set(rows.map(({ cells }) => textOf(cells[index])));
  return text !== undefined && text !== '' && text !== NOTHING && others.length === 0 ? text : null;
}

function textOf(cell: ListCell | undefined): string {
  return cell === undefined || cell.kind === 'names' ? '' : cell.text;
}

function wordsOf(column: ListColumn | undefined, words: string): string {
  return sharedWords(column?.shared ?? column?.name ?? '', words);
}
