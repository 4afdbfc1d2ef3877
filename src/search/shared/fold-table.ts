/** Traditional characters and the simplified ones they fold to. Values are never keys. */
export type FoldTable = ReadonlyMap<string, string>;

export const NO_FOLDING: FoldTable = new Map();

/** Reads a table written as one string of pairs: `臺台灣湾` folds 臺 to 台 and 灣 to 湾. */
export function parseFoldTable(pairs: string): FoldTable {
  if (pairs === '') return NO_FOLDING;
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) table.set(characters[i]!, characters[i + 1]!);
  return table;
}

/** Writes a table as one string of pairs, the inverse of `parseFoldTable`. */
export function printFoldTable(table: FoldTable): string {
  return [...table].flat().join('');
}

/** The part of a table that changes anything in a text. */
export function foldsWithin(text: string, table: FoldTable): FoldTable {
  const used = new Map<string, string>();
  for (const character of text.normalize('NFKC').toLowerCase()) {
    const folded = table.get(character);
    if (folded) used.set(character, folded);
  }
  return used;
}

/** The text with its traditional characters replaced; everything else stays as it is. */
export function simplify(text: string, table: FoldTable): string {
  return Array.from(text, (character) => table.get(character) ?? character).join('');
}
