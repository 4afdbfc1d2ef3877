import type { Finding } from '../../model/finding.ts';

/** Characters a line may have: a page shows 2,000 of them at most. */
const LONGEST_LINE = 20_000;
/** Brackets within brackets: files of content have three or four. */
const DEEPEST = 50;

/** What would keep a parser for minutes, or end it: lines without end, and brackets within brackets. */
export function excessIn(
  file: string,
  source: string,
): Finding<'file-too-large'> | Finding<'yaml-deep'> | null {
  let depth = 0;
  for (const [index, line] of source.split('\n').entries()) {
    if (line.length > LONGEST_LINE)
      return {
        file,
        code: 'file-too-large',
        values: { what: 'line', found: line.length, most: LONGEST_LINE },
        line: index + 1,
        column: 1,
      };
    for (let at = 0; at < line.length; at++) {
      const character = line[at];
      if (character === '[' || character === '{') depth++;
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
      if (depth > DEEPEST)
        return { file, code: 'yaml-deep', values: { most: DEEPEST }, line: index + 1, column: at + 1 };
    }
  }
  return null;
}
