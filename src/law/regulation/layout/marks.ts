import { CHINESE_NUMERAL, fromChineseNumeral } from '../numerals.ts';

/** How a list is numbered; the items of one list are numbered alike. */
export type MarkStyle = (typeof STYLES)[number]['style'];

/** The number that opens a line: （二）, 2., （2）, 二、, ②. */
export interface Mark {
  style: MarkStyle;
  number: number;
  /** As printed, brackets and stop included. */
  printed: string;
  /** The rest of the line. */
  text: string;
  /** True where the line may be a sentence that begins so: 一、二等奖, 1.5万元. Only its place in a list tells. */
  uncertain: boolean;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const figures = (written: string) => Number(written.normalize('NFKC'));

const lastFigure = (written: string) => figures(written.split(/[.．]/).at(-1) ?? '');
/** 1.1, 1.1.2: a number that names those above it. What measures something is none: 1.5万元. */
const decimal = (depth: number) =>
  new RegExp(
    `^([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){${depth - 1}})[ \\u3000\\t]*(?=[^0-9０-９.．%％万亿元倍分、）)\\s])`,
  );

const STYLES = [
  {
    style: '（一）',
    pattern: new RegExp(`^[（(](${CHINESE_NUMERAL})[）)](?=.)`),
    read: fromChineseNumeral,
  },
  {
    style: '一、',
    pattern: new RegExp(`^(${CHINESE_NUMERAL})[、．.](?=.)`),
    read: fromChineseNumeral,
  },
  { style: '1.1.1.1', pattern: decimal(4), read: lastFigure },
  { style: '1.1.1', pattern: decimal(3), read: lastFigure },
  { style: '1.1', pattern: decimal(2), read: lastFigure },
  { style: '1 ', pattern: /^([0-9０-９]{1,2})[ \u3000\t]+(?=[^0-9０-９\s])/, read: figures },
  { style: '1.', pattern: /^([0-9０-９]{1,2})[.．、](?=.)/, read: figures },
  { style: '（1）', pattern: /^[（(]([0-9０-９]{1,2})[）)](?=.)/, read: figures },
  { style: '1）', pattern: /^([0-9０-９]{1,2})[）)](?=.)/, read: figures },
  {
    style: '①',
    pattern: new RegExp(`^([${CIRCLED}])(?=.)`),
    read: (written: string) => CIRCLED.indexOf(written) + 1,
  },
] as const;

/** Reads the number that opens a line; null for a line without one. */
export function markOf(line: string): Mark | null {
  for (const { style, pattern, read } of STYLES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [printed, numeral = ''] = match;
    const text = line.slice(printed.length);
    const spaced = /\s$/.test(printed);
    const uncertain =
      style === '一、' ||
      style === '1 ' ||
      (style === '1.' && /^[0-9０-９]/.test(text)) ||
      (style === '1.1' && !spaced);
    return { style, number: read(numeral) ?? 0, printed: printedMark(printed), text, uncertain };
  }
  return null;
}

/** White space behind a number is printed as one space, whatever the source has: 1.1 目的. */
const printedMark = (printed: string) => printed.replace(/\s+$/, ' ');

/** The number of a mark as a citation prints it: （二） of (二), 2 of 2．, 二 of 二、, 1.2 of 1.2. */
export function figureOf(mark: string): string {
  const bracketed = /^[（(](.+)[）)]$/.exec(mark)?.[1];
  return bracketed
    ? `（${bracketed.normalize('NFKC')}）`
    : mark.normalize('NFKC').replace(/[.、)\s]$/, '');
}
