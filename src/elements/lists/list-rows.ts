import { foldedText } from '../../model/folded-text.ts';

/** What the filter knows of one row. */
export interface FilterRow {
  city: string;
  year: string;
  tiers: readonly string[];
  state: string;
  /** Everything the row shows, for free text. */
  text: string;
  /** What each column sorts by. */
  keys: readonly string[];
}

/** What is chosen; an empty string asks for nothing. */
export interface FilterChoice {
  city: string;
  year: string;
  tier: string;
  state: string;
  text: string;
  /** `4-descending`: a column and a way to sort by it. */
  order: string;
}

export type Direction = 'ascending' | 'descending';

/** Tells which rows have everything that is chosen; each word of the text must stand somewhere in a row. */
export function rowMatcher(choice: FilterChoice): (row: FilterRow) => boolean {
  // Whoever pastes a book into the field waits for it to be read once.
  const words = foldedText(choice.text).trim().split(/\s+/);
  return (row) =>
    (choice.city === '' || row.city === choice.city) &&
    (choice.year === '' || row.year === choice.year) &&
    (choice.tier === '' || row.tiers.includes(choice.tier)) &&
    (choice.state === '' || row.state === choice.state) &&
    foundIn(foldedText(row.text), words);
}

const foundIn = (shown: string, words: readonly string[]) =>
  words.every((word) => shown.includes(word));

/** Orders rows by a column; empty cells come last either way, equal ones keep their order. */
export function sortedRows<Row extends FilterRow>(
  rows: readonly Row[],
  column: number,
  direction: Direction,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [first = '', second = ''] = [a.keys[column], b.keys[column]];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    return sign * collator.compare(first, second);
  });
}

const collator = new Intl.Collator('zh-CN', { numeric: true });
