import { withoutRadicals } from '../../model/cjk-radicals.ts';
import { NO_FOLDING } from './fold-table.ts';
import type { FoldTable } from './fold-table.ts';

/** A letter or a whole run of digits, folded, with its place in the text (UTF-16 offsets, end exclusive). */
export interface Unit {
  value: string;
  start: number;
  end: number;
}

const CLUSTER = /\P{M}\p{M}*/gu;
const SEARCHABLE = /[\p{L}\p{N}\p{Co}]/u;
const DIGIT = /^[0-9]/;
const THOUSANDS = /^[,，][0-9０-９]{3}(?![0-9０-９])/;

/**
 * The units of a text in order. Width, case and compatibility forms are folded away, punctuation and
 * spaces vanish, so 〔2018〕76 and [2018]76 have the same units; 1,000 is one number.
 */
export function unitsOf(text: string, table: FoldTable = NO_FOLDING): Unit[] {
  const units: Unit[] = [];
  let number: Unit | null = null;
  for (const { 0: cluster, index: start } of text.matchAll(CLUSTER)) {
    if (number && THOUSANDS.test(text.slice(start, start + 5))) continue;
    const end = start + cluster.length;
    for (const character of foldCluster(cluster, table)) {
      if (isNumber(character)) {
        if (number) {
          number.value += character;
          number.end = end;
        } else units.push((number = { value: character, start, end }));
        continue;
      }
      number = null;
      if (SEARCHABLE.test(character)) units.push({ value: character, start, end });
    }
  }
  return units;
}

/** The units of a text without their places. */
export function unitValues(text: string, table: FoldTable = NO_FOLDING): string[] {
  return unitsOf(text, table).map((unit) => unit.value);
}

/** Whether a unit is a run of digits. */
export function isNumber(unit: string): boolean {
  return DIGIT.test(unit);
}

function* foldCluster(cluster: string, table: FoldTable) {
  for (const character of withoutRadicals(cluster).normalize('NFKC').toLowerCase())
    yield table.get(character) ?? character;
}
