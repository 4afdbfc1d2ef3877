import type { Finding } from '../../model/finding.ts';
import type { TextProblem } from '../../law/regulation/parse.ts';
import { sourceWords, withoutSpace } from '../../law/regulation/quote.ts';
import type { SourceNote } from '../../schemas/regulation.ts';

/** Characters shown on either side of the first difference. */
const CONTEXT = 8;

/**
 * Compares the text file with the issued file word for word, layout aside, and reports the first
 * difference at its line and column in the text file.
 */
export function checkSource(file: string, markdown: string, source: string): Finding<'source-differs'>[] {
  const issued = sourceWords(source);
  const kept: { character: string; line: number; column: number }[] = [];
  markdown.split(/\r?\n/).forEach((text, index) => {
    if (/^\s*<!--.*-->\s*$/.test(text)) return;
    let column = 0;
    for (const character of text) {
      column++;
      if (withoutSpace(character)) kept.push({ character, line: index + 1, column });
    }
  });

  const expected = [...issued];
  const length = Math.max(kept.length, expected.length);
  for (let index = 0; index < length; index++) {
    if (kept[index]?.character === expected[index]) continue;
    const from = Math.max(0, index - CONTEXT);
    const place = kept[index] ?? kept.at(-1) ?? { line: 1, column: 1 };
    return [
      {
        code: 'source-differs',
        file,
        line: place.line,
        column: place.column,
        values: {
          expected: expected.slice(from, index + CONTEXT).join(''),
          found: kept
            .slice(from, index + CONTEXT)
            .map((each) => each.character)
            .join(''),
        },
      },
    ];
  }
  return [];
}

/**
 * The problems of a text without the lines that a note on the layout says the original breaks so: an official text is
 * entered as it is. The note quotes the end of the line.
 */
export function withoutNotedBreaks(
  problems: readonly TextProblem[],
  notes: readonly SourceNote[],
): TextProblem[] {
  const noted = notes
    .filter(({ kind }) => kind === 'layout')
    .flatMap(({ places }) => places.map(({ quote }) => withoutSpace(quote)));
  const endsSo = (end: string) => noted.some((quote) => quote.endsWith(end) || end.endsWith(quote));
  return problems.filter(
    ({ code, found }) => code !== 'broken-line' || !endsSo(withoutSpace(found)),
  );
}
