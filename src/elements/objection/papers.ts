import type { LetterBlock } from '../../law/objection/letter.ts';
import type { QrPath } from '../../formats/qr-path.ts';
import { OBJECTION_WORDS as words } from '../../messages/objection/objection.ts';
import { HAND_IN_STEPS } from '../../messages/objection/objection-sheet.ts';
import type { SheetLine } from '../../messages/objection/objection-sheet.ts';
import { BLANK_DAY } from '../../law/objection/letter.ts';
import { make } from '../shared/dom.ts';

/** A letter as it is printed. */
export function letterView(blocks: readonly LetterBlock[]): HTMLElement {
  return make('article', { class: 'sheet letter', 'data-letter': '' }, ...blocks.map(blockView));
}

function blockView(block: LetterBlock): HTMLElement {
  const attributes = { class: block.kind };
  switch (block.kind) {
    case 'title':
      return make('h3', attributes, block.text);
    case 'heading':
      return make('h4', attributes, block.text);
    case 'entry':
      return make('p', attributes, `${block.label}：`, block.text ?? inkLine());
    case 'signature':
      return make('p', attributes, `${block.label}：`, inkLine());
    case 'date':
      return make('p', attributes, BLANK_DAY);
    default:
      return make('p', attributes, block.text);
  }
}

function inkLine(): HTMLElement {
  return make('span', { class: 'ink-line' }, '\u00a0');
}

/** Where and until when to hand the paper in, how, and what follows. */
export function handInView(
  lines: readonly SheetLine[],
  next: readonly string[],
  code: QrPath | null,
): HTMLElement {
  return make(
    'section',
    { class: 'sheet hand-in' },
    make('h3', {}, words.sheet),
    make('p', {}, words.notReceived),
    make(
      'dl',
      {},
      ...lines.map(({ term, text }) => make('div', {}, make('dt', {}, term), make('dd', {}, text))),
    ),
    ...(code ? [codeView(code)] : []),
    make('h3', {}, words.handInHeading),
    make('ol', {}, ...HAND_IN_STEPS.map((step) => make('li', {}, step))),
    make('h3', {}, words.nextHeading),
    make('ul', { 'data-after': '' }, ...next.map((sentence) => make('li', {}, sentence))),
  );
}

/** The QR code of the list's page, and what it opens; the address stands in the line above. */
function codeView({ side, path }: QrPath): HTMLElement {
  const draw = <Tag extends 'svg' | 'path'>(tag: Tag, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const svg = draw('svg', {
    viewBox: `0 0 ${side} ${side}`,
    role: 'img',
    'aria-label': words.listCodeName,
  });
  svg.append(draw('path', { d: path }));
  return make('figure', { class: 'code' }, svg, make('figcaption', {}, words.listCode));
}

/** The stub the office signs. */
export function receiptView(lines: readonly string[]): HTMLElement {
  return make(
    'section',
    { class: 'sheet receipt' },
    make('h3', {}, words.receipt),
    ...lines.map((line) => make('p', {}, line)),
  );
}
