import fc from 'fast-check';
import { toChineseNumeral } from '../../law/regulation/numerals.ts';
import type {
  Chapter,
  Item,
  Paragraph,
  RegulationText,
} from '../../law/regulation/regulation-text.ts';

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
  '第十条规定的期限',
  '第二章所称的组织',
  '参加（一）类、（二）类的组织',
  '第（一）项、(二)项和（三）项',
  '予以公示。',
  '给予奖励；',
);
const phrase = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const endingIn = (...stops: string[]) =>
  fc.tuple(phrase, fc.constantFrom(...stops)).map(([words, stop]) => words + stop);
const sentence = endingIn('。', '；', '：', '！', '”', '）', '》');
/** Words after which an item may begin in the same line. */
const introduction = endingIn('：', ':', '；', '。');

function numbered(texts: readonly string[], brackets: string): Item[] {
  return texts.map((text, index) => {
    const number = index + 1;
    return { number, mark: `${brackets[0]}${toChineseNumeral(number)}${brackets[1]}`, text };
  });
}

const brackets = fc.constantFrom('（）', '()');
const plain = sentence.map((text): Paragraph => ({ text, items: [], inline: false }));
const listed = fc
  .tuple(
    sentence,
    fc.array(
      fc.tuple(fc.constantFrom('', ' '), sentence).map((parts) => parts.join('')),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    brackets,
  )
  .map(([text, texts, pair]): Paragraph => ({ text, items: numbered(texts, pair), inline: false }));
const runTogether = fc
  .tuple(introduction, fc.array(introduction, { minLength: 1, maxLength: 6 }), sentence, brackets)
  .map(([text, texts, last, pair]): Paragraph => ({
    text,
    items: numbered([...texts, last], pair),
    inline: true,
  }));
const paragraph = fc.oneof({ weight: 3, arbitrary: plain }, listed, runTogether);

interface Outline {
  title: string;
  opening: Paragraph[];
  articles: Paragraph[][];
}

/** Chapters with their numbers; articles count through the whole text. `line` is 0: no file is at hand. */
function chapters(outlines: readonly Outline[], whole: boolean): Chapter[] {
  let count = 0;
  return outlines.map(({ title, opening, articles }, index) => ({
    number: whole ? 0 : index + 1,
    label: whole ? '' : `第${toChineseNumeral(index + 1)}章`,
    title: whole ? '' : title,
    paragraphs: whole ? [] : opening,
    articles: articles.map((paragraphs) => {
      const number = ++count;
      return { number, label: `第${toChineseNumeral(number)}条`, paragraphs, line: 0 };
    }),
  }));
}

const article = fc.array(paragraph, { minLength: 1, maxLength: 3 });
const outline = fc.record({
  title: phrase,
  opening: fc.array(plain, { maxLength: 2 }),
  articles: fc.array(article, { minLength: 1, maxLength: 5 }),
});
const body = fc.oneof(
  fc.array(outline, { minLength: 1, maxLength: 4 }).map((each) => chapters(each, false)),
  outline.map((only) => chapters([only], true)),
);

/** Lines of a letter, annex or colophon: nothing in them counts as a chapter, an article or an item. */
const looseLine = fc.oneof(
  phrase,
  fc.constantFrom('第一章　附件里的章', '第九条　附件里的条', '（三）附件里的项', '2020年9月22日'),
);
const looseLines = (minLength: number) => fc.array(looseLine, { minLength, maxLength: 4 });

/** A regulation of any shape the text file can express. */
export const regulation: fc.Arbitrary<RegulationText> = fc.record({
  letter: looseLines(0),
  heading: fc.array(phrase, { maxLength: 2 }),
  chapters: body,
  annexes: fc.array(looseLines(1), { maxLength: 2 }),
  colophon: looseLines(0),
});

/** The same text without the lines its articles stood at. */
export function withoutLines(text: RegulationText): RegulationText {
  return {
    ...text,
    chapters: text.chapters.map((chapter) => ({
      ...chapter,
      articles: chapter.articles.map((each) => ({ ...each, line: 0 })),
    })),
  };
}
