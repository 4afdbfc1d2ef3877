import type { Segment } from './changed-words.ts';

/** Marks a line break that itself came or went, for a break cannot be seen. */
const BREAK = '¶';

/** Segments cut into the lines of the text they make; no line is empty. */
export function segmentLines(segments: readonly Segment[]): Segment[][] {
  // Of a text that came or went as a whole, no break needs a mark of its own.
  const partly = segments.some(({ kind }) => kind === 'same');
  const lines: Segment[][] = [[]];
  for (const { kind, text } of segments)
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        if (partly && kind !== 'same') lines.at(-1)?.push({ kind, text: BREAK });
        lines.push([]);
      }
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  return lines.filter((line) => line.length > 0);
}
