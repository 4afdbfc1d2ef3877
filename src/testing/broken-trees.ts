import { NOTES, REGULATION, RULES, CITY, ROUND } from './broken-examples/broken-example.ts';
import { LINE_BREAKS } from './broken-lines-of-text.ts';

/** One fault put into one file of the valid content. */
export interface BrokenTree {
  /** What was done, to which file and line. */
  name: string;
  file: string;
  text: string;
}

/** A way of breaking a line of a file of keys: what stands there instead; null where it does not break such a line. */
type Break = (key: string, value: string, draw: (below: number) => number) => string[] | null;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const word = (draw: (below: number) => number) =>
  Array.from({ length: 3 + draw(8) }, () => LETTERS[draw(LETTERS.length)]).join('');

/** Hand-made kinds of faults; each must be refused wherever it can be made. */
const BREAKS: Readonly<Record<string, Break>> = {
  'key twice': (key, value) => [`${key}: ${value}`, `${key}: ${value}`],
  'key unknown': (key, value, draw) => [`${key}: ${value}`, `${word(draw)}-${key}: x`],
  'key misspelt': (key, value, draw) => [`${key}${LETTERS[draw(26)]}: ${value}`],
  'colon of full width': (key, value) => [`${key}：${value}`],
  'quotation mark left open': (key, _, draw) => [`${key}: "${word(draw)}`],
  'bracket left open': (key, _, draw) => [`${key}: [${word(draw)}`],
  'control character': (key, value) => [`${key}: ${value}\u0000`],
  'tab for an indent': (key, value, draw) => [`${key}: ${value}`, `\t${word(draw)}: 1`],
  'an anchor': (key, value, draw) => (value ? [`${key}: &${word(draw)} ${value}`] : null),
  'a tag': (key, value, draw) => (value ? [`${key}: !${word(draw)} ${value}`] : null),
  'a date without quotation marks': (key, _, draw) => [
    `${key}: 20${10 + draw(16)}-0${1 + draw(9)}-1${draw(10)}`,
  ],
  'a group for a value': (key, _, draw) => [`${key}: { ${word(draw)}: { ${word(draw)}: 1 } }`],
  'a day that is none': (key, value, draw) =>
    /^"\d{4}-/.test(value) ? [`${key}: "${2000 + draw(99)}-02-${30 + draw(9)}"`] : null,
  'a value of blanks': (key, value, draw) =>
    /^[^\s"[{./]/.test(value) && !/^(?:null|true|false|\d|\||>)/.test(value)
      ? [`${key}: "${' '.repeat(1 + draw(5))}"`]
      : null,
  'a link to a script': (key, _, draw) =>
    key === 'source' ? [`${key}: { url: "javascript:${word(draw)}()" }`] : null,
  'brackets without end': (key, _, draw) => [`${key}: ${'['.repeat(60 + draw(4000))}`],
};

/** Examples of the self-check. */
export const CASES = RULES.replace('rules.yaml', 'cases.yaml');

/** Files of keys whose own lines are broken. */
const FILES = [
  'site.yaml',
  CITY,
  REGULATION,
  RULES,
  NOTES,
  `${ROUND}/round.yaml`,
  `${ROUND}/call-notice.md`,
  `${ROUND}/publicity-proposed-winners.yaml`,
  `${ROUND}/winners.yaml`,
  'organisations/sample-a.yaml',
  CASES,
  'questions.yaml',
  'calendars/2023.yaml',
  'guides/guide.mdx',
];

/** Ways of breaking a row of a table. */
const ROWS: Readonly<Record<string, (row: string, draw: (below: number) => number) => string>> = {
  'a cell too many': (row, draw) => `${row},${word(draw)}`,
  'a cell too few': (row) => row.slice(0, row.lastIndexOf(',')),
  'quotation mark in the middle': (row, draw) => row.replace(',', `,${word(draw)}"`),
  'an id of capitals': (row, draw) => row.replace('sample-a', word(draw).toUpperCase()),
  'a sum in words': (row, draw) => row.replace('未公开', `${1 + draw(99)}万元`),
  'a negative sum': (row, draw) => row.replace('未公开', `-${1 + draw(999)}`),
  'a tier nobody has': (row, draw) => row.replace('quality-award', `x-${word(draw)}`),
  'no name': (row) => row.replace('某某样例公司', ''),
  semicolons: (row) => row.replaceAll(',', ';'),
  'a number of a spreadsheet': (row, draw) => row.replace('sample-a', `9.1E+${10 + draw(9)}`),
};
const TABLE = `${ROUND}/winners.csv`;

/**
 * Broken content without end, the same for the same draw: every kind of fault at every line it can be made at, and
 * then again with other words.
 */
export function* brokenTrees(
  valid: Readonly<Record<string, string>>,
  draw: (below: number) => number,
): Generator<BrokenTree, never> {
  for (let turn = 1; ; turn++) {
    for (const [kind, breakIt] of Object.entries(ROWS)) {
      const [head = '', row = ''] = (valid[TABLE] ?? '').split('\n');
      const text = `${head}\n${breakIt(row, draw)}\n`;
      yield { name: `${kind}, ${TABLE}:2, turn ${turn}`, file: TABLE, text };
    }
    for (const file of FILES) {
      const lines = (valid[file] ?? '').split('\n');
      for (const [index, line] of lines.entries()) {
        const [, start = '', key, value = ''] = /^(- )?([a-zA-Z]+):(?: (.*))?$/.exec(line) ?? [];
        if (key === undefined) continue;
        for (const [kind, breakIt] of Object.entries(BREAKS)) {
          const broken = breakIt(key, value, draw);
          if (!broken) continue;
          const put = broken.map(
            (each, at) => (at === 0 ? start : ' '.repeat(start.length)) + each,
          );
          yield { name: nameOf(kind, file, index, turn), file, text: withLine(lines, index, put) };
        }
      }
    }
    for (const [file, kinds] of Object.entries(LINE_BREAKS)) {
      const lines = (valid[file] ?? '').split('\n');
      for (const [index, line] of lines.entries())
        for (const [kind, breakIt] of Object.entries(kinds)) {
          const put = breakIt(line, draw);
          if (put)
            yield {
              name: nameOf(kind, file, index, turn),
              file,
              text: withLine(lines, index, put),
            };
        }
    }
  }
}

const nameOf = (kind: string, file: string, index: number, turn: number) =>
  `${kind}, ${file}:${index + 1}, turn ${turn}`;

function withLine(lines: readonly string[], index: number, put: readonly string[]): string {
  return lines.flatMap((each, at) => (at === index ? put : [each])).join('\n');
}
