/** The line that heads an annex: 附件, 附件2：. */
export const ANNEX_HEAD = /^附\s*件\s*[\d０-９一二三四五六七八九十]*\s*[：:]?$/;

/** A line of an annex, or the rows of a table in it. */
export type AnnexBlock = { kind: 'line'; text: string } | { kind: 'table'; rows: string[][] };

/** What an annex is called: its first line, or the second where the first only says that it is one. */
export function annexTitle([head, title]: readonly string[]): string | undefined {
  return head !== undefined && ANNEX_HEAD.test(head) ? title : head;
}

/** The lines of an annex behind its title. */
export function annexWords(annex: readonly string[]): string[] {
  return annex.slice(annex.indexOf(annexTitle(annex) ?? '') + 1);
}

/** Cells stand apart by a tab, by bars, or by white space. */
const CELLS = /\s*\t\s*|\s*[|｜]\s*|[\s\u3000]+/;
const SENTENCE = /[。；！？]/;

/**
 * The lines of an annex with its tables put together: three lines or more, one below the other, of as many cells, two
 * at least. A line with a sentence in it is no row.
 */
export function annexBlocks(lines: readonly string[]): AnnexBlock[] {
  const blocks: AnnexBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const rows = rowsFrom(lines, at);
    if (rows.length > 2) blocks.push({ kind: 'table', rows });
    else
      for (const text of lines.slice(at, at + Math.max(rows.length, 1)))
        blocks.push({ kind: 'line', text });
    at += Math.max(rows.length, 1);
  }
  return blocks;
}

function rowsFrom(lines: readonly string[], from: number): string[][] {
  const rows: string[][] = [];
  for (const line of lines.slice(from)) {
    const cells = SENTENCE.test(line) ? [] : line.split(CELLS).filter((cell) => cell !== '');
    if (cells.length < 2 || (rows[0] && rows[0].length !== cells.length)) break;
    rows.push(cells);
  }
  return rows;
}
