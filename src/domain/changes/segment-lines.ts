import type { Segment } from './changed-words.ts';

/** Marks a line break that itself came or went, for a break cannot be seen. */
const BREAK = '¶';

/** Segments cut into the lines of the text they make; no line is empty. */
export function segmentLines(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const { kind, text } of segments)
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        if (kind !== 'same') lines.at(-1)?.push({ kind, text: BREAK });
        lines.push([]);
      }
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  return lines.filter((line) => line.length > 0);
}
