import type { LetterBlock } from './letter.ts';
import { BLANK_DAY } from './letter.ts';

const INDENT = '　　';
const INK = '＿＿＿＿＿＿＿＿＿＿＿＿';
/** Where signature and date begin, in full-width characters. */
const RIGHT = '　'.repeat(16);

/** A letter as plain text, CR LF between lines as every office program reads them. */
export function plainLetter(blocks: readonly LetterBlock[]): string {
  return blocks.map((block) => `${lineOf(block)}\r\n`).join('');
}

function lineOf(block: LetterBlock): string {
  switch (block.kind) {
    case 'title':
      return `${block.text}\r\n`;
    case 'addressee':
    case 'greeting':
      return block.text;
    case 'heading':
    case 'close':
    case 'note':
      return `\r\n${INDENT}${block.text}`;
    case 'paragraph':
      return INDENT + block.text;
    case 'entry':
      return `${INDENT}${block.label}：${block.text ?? INK}`;
    case 'signature':
      return `\r\n${RIGHT}${block.label}：${INK}`;
    case 'date':
      return RIGHT + BLANK_DAY;
  }
}
