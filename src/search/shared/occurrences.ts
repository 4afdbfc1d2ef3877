import { unitsOf } from './units.ts';
import type { Unit } from './units.ts';
import type { FoldTable } from './fold-table.ts';

/** A stretch of the raw text, UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Whether the units stand side by side anywhere in the text. */
export function occursIn(text: string, phrase: readonly string[], table: FoldTable): boolean {
  return phrase.length > 0 && readLine(text, table).includes(line(phrase));
}

/** Texts as lines of units, kept because a question looks for dozens of terms in each of hundreds of passages. */
const READ = new WeakMap<FoldTable, Map<string, string>>();

function readLine(text: string, table: FoldTable): string {
  const read = READ.get(table) ?? new Map<string, string>();
  READ.set(table, read);
  const known = read.get(text) ?? line(unitsOf(text, table).map(({ value }) => value));
  read.set(text, known);
  return known;
}

/** Units with a mark around each that no unit holds. */
function line(units: readonly string[]): string {
  return ` ${units.join(' ')} `;
}

/**
 * Every place where one of the phrases stands, or where `code` stands within a longer run of digits, merged where they
 * touch, in reading order.
 */
export function occurrences(
  text: string,
  phrases: readonly (readonly string[])[],
  table: FoldTable,
  code: string | null = null,
): Range[] {
  const units = unitsOf(text, table);
  const found = phrases.flatMap((phrase) => findPhrase(units, phrase));
  return mergeRanges([...found, ...(code === null ? [] : findLiteral(text, code))]);
}

function findLiteral(text: string, wanted: string): Range[] {
  const start = text.indexOf(wanted);
  return start < 0 ? [] : [{ start, end: start + wanted.length }];
}

function findPhrase(units: readonly Unit[], phrase: readonly string[]): Range[] {
  const found: Range[] = [];
  if (phrase.length === 0) return found;
  for (let at = 0; at + phrase.length <= units.length; at += 1) {
    if (!phrase.every((value, offset) => units[at + offset]!.value === value)) continue;
    found.push({ start: units[at]!.start, end: units[at + phrase.length - 1]!.end });
  }
  return found;
}

function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
