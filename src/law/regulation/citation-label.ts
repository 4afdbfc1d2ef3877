import type { Address, Step } from './address.ts';
import { figureOf } from './layout/marks.ts';
import { toChineseNumeral } from './numerals.ts';
import { PART_NAMES } from './part-names.ts';
import { findArticle, findDivision, itemParagraph, paragraphsOf } from './places.ts';
import { itemParagraphs } from './regulation-text.ts';
import type { Paragraph, RegulationText } from './regulation-text.ts';

/**
 * The address as a citation prints it: 第十二条第（三）项; with several paragraphs 第四十二条第一款第（二）项; an item of an
 * item 第十条第（二）项第1目. Items count within their paragraph, and bear the figures the text prints.
 */
export function citationLabel(text: RegulationText, address: Address): string {
  switch (address.kind) {
    case 'annex':
      return annexLabel(text, address.annex);
    case 'article':
    case 'chapter': {
      const paragraphs = paragraphsOf(text, address) ?? [];
      const within = withinLabel(paragraphs, address.within, address.kind, 0);
      return unitLabel(text, address) + lastDecimal(within);
    }
    default:
      return PART_NAMES[address.kind];
  }
}

/** The address as a citation names it where the text is not at hand: every paragraph it names is told. */
export function addressLabel(address: Address & { kind: 'article' }): string {
  return numberLabel(address.article) + withinLabel([], address.within, 'chapter', 0);
}

function unitLabel(
  text: RegulationText,
  address: Address & { kind: 'article' | 'chapter' },
): string {
  if (address.kind === 'article') {
    const article = findArticle(text, address.article);
    return article && !article.part ? article.label : numberLabel(address.article);
  }
  const [chapter = '', section] = address.chapter.split('.');
  const number = (id: string) => toChineseNumeral(Number(id.replace(/\D/g, '')));
  const own = (id: string, canonical: string) => findDivision(text, id)?.label || canonical;
  return (
    own(chapter, `第${number(chapter)}章`) +
    (section ? own(address.chapter, `第${number(section)}节`) : '')
  );
}

/** 第1.1.2项 of 第1.1项第1.1.2目: a decimal number names those above it. */
function lastDecimal(within: string): string {
  return within.replace(/(?:第[\d.]+\.\d+[项目])*第([\d.]+\.\d+)(?:项|目)/, '第$1项');
}

/** 第十条 of 10, 第十条之一 of 10z1, 第三部分 of pt3. */
function numberLabel(id: string): string {
  const [, part, number, inserted] = /^(pt)?(\d+)(?:z(\d+))?$/.exec(id) ?? [];
  const spelt = spell(Number(number));
  return (
    (part ? `第${spelt}部分` : `第${spelt}条`) + (inserted ? `之${spell(Number(inserted))}` : '')
  );
}

/** A number as citations write it; one beyond all articles stays in figures. */
function spell(number: number): string {
  return number <= 999 ? toChineseNumeral(number) : String(number);
}

/** 款 are told where a place has several, and of a chapter always; those of an item are 段. */
function withinLabel(
  paragraphs: readonly Paragraph[],
  within: readonly Step[],
  unit: 'article' | 'chapter',
  depth: number,
): string {
  const [first] = within;
  const named = typeof first === 'string' ? Number(first.slice(1)) : undefined;
  const [step, ...rest] = named === undefined ? within : within.slice(1);
  const several = paragraphs.length > 1;
  const holder = itemParagraph(paragraphs) || undefined;
  const told =
    named !== undefined
      ? (several || unit === 'chapter') && named
      : several && depth === 0 && step !== undefined && holder;
  const label = told ? `第${spell(told)}${depth === 0 ? '款' : '段'}` : '';
  if (typeof step !== 'number') return label;
  const item = paragraphs[(named ?? holder ?? 0) - 1]?.items.find(({ number }) => number === step);
  const mark = item ? figureOf(item.mark) : depth === 0 ? `（${spell(step)}）` : String(step);
  const below = item ? itemParagraphs(item) : [];
  const name = depth === 0 ? `第${mark}项` : depth === 1 ? `第${mark}目` : `之${mark}`;
  return label + name + withinLabel(below, rest, unit, depth + 1);
}

/** 附件, or 附件2 where a text has several. */
export function annexLabel({ annexes }: RegulationText, annex: number): string {
  return annexes.length > 1 ? `${PART_NAMES.annex}${annex}` : PART_NAMES.annex;
}

/** 第十二条 of 第十二条第（三）项. */
export function withoutItem(label: string): string {
  return label.replace(/第(?:（[^）]*）|[^第条款章节]+)项.*$/, '');
}
