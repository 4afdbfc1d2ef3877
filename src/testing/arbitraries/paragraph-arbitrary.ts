import fc from 'fast-check';
import { toChineseNumeral } from '../../law/regulation/numerals.ts';
import type { Item, Paragraph } from '../../law/regulation/regulation-text.ts';

/** Pieces of sentences, among them words that look like numbers of articles and items but are none. */
const piece = fc.constantFrom(
  '市长质量奖',
  '评审组办公室',
  '各区 人民政府',
  '不少于10个工作日',
  '“质量强市”战略',
  'GB/T 19580—2012',
  '《中华人民共和国产品质量法》',
  '依照第三条第（二）项办理',
  '第九十九条规定的期限',
  '第九十九章所称的组织',
  '参加（一）类、（二）类的组织',
  '第（一）项、(二)项和（三）项',
  '奖金1.5万元',
  '予以公示。',
  '给予奖励；',
);
export const phrase = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''));
/** A few words that are no sentence. */
export const title = fc.constantFrom(
  '总则',
  '申报与评审',
  '目的和依据',
  '市长质量奖（试行）管理办法',
  '附 则',
);

const endingIn = (...stops: string[]) =>
  fc.tuple(phrase, fc.constantFrom(...stops)).map(([words, stop]) => words + stop);
export const sentence = endingIn('。', '；', '：', '！', '”', '）', '》');
/** Words after which an item may begin in the same line. */
const introduction = endingIn('：', ':', '；', '。');

/** How lists are numbered: `〇` stands for the number. */
const MARKS = ['（〇）', '(〇)', '〇、', '1.', '1．', '1、', '（1）', '1）', '①'] as const;
type MarkForm = (typeof MARKS)[number];

function markOf(form: MarkForm, number: number): string {
  return form
    .replace('〇', toChineseNumeral(number))
    .replace('1', String(number))
    .replace('①', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫'[number - 1] ?? '');
}

/** Marks that one list cannot be told from another by: (一) is （一）, 1. is 1、. */
export function kindOf(mark: string): string {
  const form = mark.replace(/[一〇]/, '一').normalize('NFKC');
  return /^1[.、]$/.test(form) ? '1.' : form;
}

interface Level {
  /** Kinds of marks of the lists around. */
  around: string[];
  depth: number;
  /** Items that are titles with paragraphs below them. */
  titled: boolean;
}

function list({ around, depth, titled }: Level): fc.Arbitrary<Item[]> {
  const forms = MARKS.filter((form) => !around.includes(kindOf(form)));
  return fc.constantFrom(...forms).chain((form) => {
    const inside = { around: [...around, kindOf(form)], depth: depth + 1, titled: false };
    const words = fc.tuple(fc.constantFrom('', ' '), sentence).map((parts) => parts.join(''));
    const below = depth < 3 ? list(inside) : fc.constant<never[]>([]);
    const nothing = { weight: 6, arbitrary: fc.constant<never[]>([]) };
    const item = fc.record({
      text: words,
      items: fc.oneof(nothing, below),
      // What stands behind the last item is a paragraph of the place.
      paragraphs: fc.oneof(nothing, fc.array(plain, { minLength: 1, maxLength: 2 })),
    });
    const headed = fc.record({
      text: titled ? title : words,
      items: fc.constant<never[]>([]),
      paragraphs: titled
        ? fc.array(plain, { minLength: 1, maxLength: 2 })
        : fc.constant<never[]>([]),
    });
    const least = form === '〇、' ? 2 : 1;
    return fc
      .array(fc.oneof({ weight: 4, arbitrary: item }, headed), { minLength: least, maxLength: 12 })
      .map((items) =>
        items.map(({ text, items: own, paragraphs }, index): Item => {
          const last = index === items.length - 1;
          const kept =
            last && !(titled && paragraphs.length > 0 && text === text.trim() && isTitled(text))
              ? []
              : paragraphs;
          return {
            number: index + 1,
            mark: markOf(form, index + 1),
            text,
            ...(own.length > 0 ? { items: own } : {}),
            ...(kept.length > 0 ? { paragraphs: kept } : {}),
          };
        }),
      );
  });
}

const isTitled = (text: string) => !/[。；：！”）》]/.test(text);

export const plain = sentence.map((text): Paragraph => ({ text, items: [], inline: false }));

/** Words and the list they lead to. */
export function listed(around: string[] = [], titled = false): fc.Arbitrary<Paragraph> {
  return fc
    .tuple(sentence, list({ around, depth: 0, titled }))
    .map(([text, items]) => ({ text, items, inline: false }));
}

/** A list that no words lead to. */
export function unintroduced(around: string[] = []): fc.Arbitrary<Paragraph> {
  return listed(around).map(({ items }) => ({ text: '', items, inline: false }));
}

const inlineItems = (texts: readonly string[], pair: string): Item[] =>
  texts.map((text, index) => ({
    number: index + 1,
    mark: pair.replace('一', toChineseNumeral(index + 1)).replace('1', String(index + 1)),
    text,
  }));

/** Items run together in one line. */
export const runTogether = fc
  .tuple(
    introduction,
    fc.array(introduction, { minLength: 1, maxLength: 6 }),
    sentence,
    fc.constantFrom('（一）', '(一)', '（1）', '1．'),
  )
  .map(([text, texts, last, pair]): Paragraph => ({
    text,
    items: inlineItems([...texts, last], pair),
    inline: true,
  }));
