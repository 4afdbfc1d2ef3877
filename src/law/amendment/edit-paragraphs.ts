import { markOf } from '../regulation/layout/marks.ts';
import { CHINESE_NUMERAL, toChineseNumeral } from '../regulation/numerals.ts';
import type { Step } from '../regulation/address.ts';
import { itemParagraph } from '../regulation/places.ts';
import { itemParagraphs } from '../regulation/regulation-text.ts';
import type { Item, Paragraph } from '../regulation/regulation-text.ts';

/** What is done at a place: its words are replaced or changed, it goes, or another is put before it. */
export type Edit =
  | { kind: 'replace'; words: string }
  | { kind: 'delete' }
  | { kind: 'insert'; words: string }
  | { kind: 'words'; change: (text: string) => string };

/**
 * Edits one paragraph, item or 目 among others; the numbers behind a place that comes or goes move on. Null where the
 * steps lead nowhere.
 */
export function editParagraphs(
  paragraphs: readonly Paragraph[],
  [step, ...rest]: readonly Step[],
  edit: Edit,
): Paragraph[] | null {
  if (typeof step === 'string') {
    const index = Number(step.slice(1)) - 1;
    if (rest.length > 0 && typeof rest[0] === 'number')
      return withParagraph(paragraphs, index, (each) => editItems(each, rest, edit));
    return editList(paragraphs, index, edit, {
      made: (words) => [{ text: words, items: [], inline: false }],
      changed: changeParagraph,
    });
  }
  if (step === undefined) return null;
  return withParagraph(paragraphs, itemParagraph(paragraphs) - 1, (each) =>
    editItems(each, [step, ...rest], edit),
  );
}

/** Changes the words of a paragraph and of everything below it. */
export function changeParagraph(paragraph: Paragraph, change: (text: string) => string): Paragraph {
  return {
    ...paragraph,
    text: change(paragraph.text),
    items: paragraph.items.map((item) => changeItem(item, change)),
  };
}

function changeItem(item: Item, change: (text: string) => string): Item {
  return {
    ...item,
    text: change(item.text),
    ...(item.items ? { items: item.items.map((each) => changeItem(each, change)) } : {}),
    ...(item.paragraphs
      ? { paragraphs: item.paragraphs.map((each) => changeParagraph(each, change)) }
      : {}),
  };
}

function withParagraph(
  paragraphs: readonly Paragraph[],
  index: number,
  edited: (paragraph: Paragraph) => Paragraph | null,
): Paragraph[] | null {
  const paragraph = paragraphs[index];
  const now = paragraph && edited(paragraph);
  return now ? paragraphs.map((each, at) => (at === index ? now : each)) : null;
}

function editItems(
  paragraph: Paragraph,
  [step, ...rest]: readonly Step[],
  edit: Edit,
): Paragraph | null {
  const { items } = paragraph;
  const index = items.findIndex(({ number }) => number === step);
  if (rest.length > 0) {
    const item = items[index];
    const within = item && editParagraphs(itemParagraphs(item), rest, edit);
    if (!item || !within) return null;
    return {
      ...paragraph,
      items: items.map((each, at) => (at === index ? itemOf(item, within) : each)),
    };
  }
  // An item that is put behind the last has no place yet.
  const last = items.at(-1);
  const at = index < 0 && step === (last?.number ?? 0) + 1 ? items.length : index;
  const edited = editList(items, at, edit, {
    made: (words) => [itemFrom(words, items[at] ?? last)],
    changed: changeItem,
  });
  return (
    edited && { ...paragraph, items: edit.kind === 'words' ? edited : numbered(edited, items[0]) }
  );
}

function itemFrom(words: string, like: Item | undefined): Item {
  const mark = markOf(words);
  return mark
    ? { number: mark.number, mark: mark.printed, text: mark.text }
    : { number: like?.number ?? 1, mark: like?.mark ?? '', text: words };
}

function itemOf(item: Item, [own, ...more]: readonly Paragraph[]): Item {
  return {
    number: item.number,
    mark: item.mark,
    ...(item.inline ? { inline: item.inline } : {}),
    text: own?.text ?? '',
    ...(own && own.items.length > 0 ? { items: own.items } : {}),
    ...(more.length > 0 ? { paragraphs: more } : {}),
  };
}

const LAST_NUMERAL = new RegExp(`${CHINESE_NUMERAL}|[0-9０-９]+(?=\\D*$)`);

/** The items of one list in a row of numbers, each with a mark of the style of the first. */
function numbered(items: readonly Item[], first: Item | undefined): Item[] {
  const from = first?.number ?? 1;
  return items.map((item, index) => ({
    ...item,
    number: from + index,
    mark: (first?.mark ?? item.mark).replace(LAST_NUMERAL, (old) =>
      /[0-9０-９]/.test(old) ? String(from + index) : toChineseNumeral(from + index),
    ),
  }));
}

function editList<T>(
  list: readonly T[],
  index: number,
  edit: Edit,
  of: { made: (words: string) => T[]; changed: (one: T, change: (text: string) => string) => T },
): T[] | null {
  const old = list[index];
  const [before, after] = [list.slice(0, Math.max(index, 0)), list.slice(index + 1)];
  if (edit.kind === 'insert')
    return index < 0 || index > list.length
      ? null
      : [...before, ...of.made(edit.words), ...list.slice(index)];
  if (old === undefined) return null;
  if (edit.kind === 'delete') return [...before, ...after];
  const now = edit.kind === 'replace' ? of.made(edit.words) : [of.changed(old, edit.change)];
  return [...before, ...now, ...after];
}
