/** The margin beside the official text on a wide screen, in pixels and characters. */
const TEXT = { characters: 36, line: 34 };
const MARGIN = { characters: 15, line: 23, head: 36 };
/** The text may run on a little before the next article has to give way. */
const SLACK = 40;

/**
 * Which blocks may stand open beside a part of the text without tearing it apart: as many, from the first, as
 * are no taller together than the part itself. The others are folded to their count. Each block is the
 * sentences under one head.
 */
export function openBlocks(
  part: readonly string[],
  blocks: readonly (readonly string[])[],
): boolean[] {
  const heads = blocks.filter(({ length }) => length > 0).length;
  let room = height(part, TEXT) + SLACK - heads * MARGIN.head;
  return blocks.map((lines) => {
    const needs = height(lines, MARGIN);
    const fits = needs > 0 && needs <= room;
    if (fits) room -= needs;
    return fits;
  });
}

function height(lines: readonly string[], of: { characters: number; line: number }): number {
  return lines.reduce((sum, each) => sum + Math.ceil(each.length / of.characters) * of.line, 0);
}
