import fc from 'fast-check';
import { toChineseNumeral } from '../../law/regulation/numerals.ts';
import type {
  Article,
  Chapter,
  Paragraph,
  RegulationText,
  Section,
} from '../../law/regulation/regulation-text.ts';
import { decimals, itemChapters } from './numbered-arbitrary.ts';
import {
  kindOf,
  listed,
  phrase,
  plain,
  runTogether,
  title,
  unintroduced,
} from './paragraph-arbitrary.ts';

/** What an article or a part is made of, before it has a number. */
type Words = Pick<Article, 'heading' | 'paragraphs'>;

interface Outline {
  title: string;
  opening: Paragraph[];
  articles: Words[];
  sections: { title: string; articles: Words[] }[];
}

/** How the articles of a text are numbered: in Arabic figures or not, with articles put in, with words not held. */
interface Numbering {
  arabic: boolean;
  /** The article behind the n-th is put in: 第二条之一. */
  insertedAfter: number;
  /** Words before the n-th article are not held. */
  gapBefore: number;
  /** What the text is divided into: sections stand alone where it has no chapters. */
  division: '章' | '节';
}

const bracketed = fc
  .tuple(title, fc.constantFrom('（）', '()', '【】', '〔〕'))
  .map(([words, [open, close]]) => `${open}${words}${close}`);
const paragraph = fc.oneof({ weight: 3, arbitrary: plain }, listed(), runTogether);
const paragraphs = fc.oneof(
  { weight: 4, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 3 }) },
  unintroduced().map((only) => [only]),
);
const words: fc.Arbitrary<Words> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ paragraphs }) },
  fc.record({ heading: bracketed, paragraphs }),
);
const outlineOf = (article: fc.Arbitrary<Words>): fc.Arbitrary<Outline> =>
  fc.record({
    title,
    opening: fc.array(plain, { maxLength: 2 }),
    articles: fc.array(article, { minLength: 1, maxLength: 4 }),
    sections: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Outline['sections']>([]) },
      fc.array(fc.record({ title, articles: fc.array(article, { minLength: 1, maxLength: 2 }) }), {
        maxLength: 2,
      }),
    ),
  });

/** Articles count through the whole text; a gap skips one. `line` is 0: no file is at hand. */
function counter({ arabic, insertedAfter, gapBefore }: Numbering) {
  let count = 0;
  let position = 0;
  const numeral = (number: number) => (arabic ? String(number) : toChineseNumeral(number));
  return ({ heading, paragraphs }: Words): Article => {
    position++;
    const inserted = position === insertedAfter + 1 && count > 0 && position !== gapBefore;
    const afterGap = position === gapBefore;
    if (!inserted) count += afterGap ? 2 : 1;
    return {
      number: count,
      ...(inserted ? { inserted: 1 } : {}),
      label: `第${numeral(count)}条${inserted ? `之${numeral(1)}` : ''}`,
      ...(heading ? { heading } : {}),
      paragraphs,
      line: 0,
      ...(afterGap ? { afterGap } : {}),
    };
  };
}

function chapters(outlines: readonly Outline[], whole: boolean, numbering: Numbering): Chapter[] {
  const numbered = counter(numbering);
  return outlines.map(({ title: name, opening, articles, sections }, index): Chapter => {
    const chapter = {
      number: whole ? 0 : index + 1,
      label: whole ? '' : `第${toChineseNumeral(index + 1)}${numbering.division}`,
      title: whole ? '' : name,
      paragraphs: whole ? [] : opening,
      articles: articles.map(numbered),
    };
    if (whole || sections.length === 0 || numbering.division === '节') return chapter;
    return {
      ...chapter,
      sections: sections.map((section, at): Section => ({
        number: at + 1,
        label: `第${toChineseNumeral(at + 1)}节`,
        title: section.title,
        paragraphs: [],
        articles: section.articles.map(numbered),
      })),
    };
  });
}

const numbering = fc.record({
  arabic: fc.boolean(),
  insertedAfter: fc.nat(8),
  gapBefore: fc.nat(8),
  division: fc.constantFrom('章', '节'),
});
const outlines = (article: fc.Arbitrary<Words>) =>
  fc
    .tuple(fc.array(outlineOf(article), { minLength: 1, maxLength: 3 }), fc.boolean(), numbering)
    .map(([each, whole, numbers]) => chapters(whole ? each.slice(0, 1) : each, whole, numbers));

/** Each article under a heading in a line of its own, two at least. */
const underHeadings = fc
  .tuple(
    fc.array(fc.record({ heading: title, paragraphs }), { minLength: 2, maxLength: 4 }),
    numbering,
  )
  .map(([articles, numbers]) =>
    chapters([{ title: '', opening: [], articles, sections: [] }], true, {
      ...numbers,
      gapBefore: 0,
    }),
  );

/** No articles: parts numbered alike, whose items are numbered otherwise. */
const parts = fc.constantFrom('一、', '（一）', '1．').chain((style) => {
  // A text that has 一、 is divided by it.
  const around = [kindOf(style), '一、'];
  const introduced = listed(around, true);
  const part = fc.record(
    {
      heading: title,
      paragraphs: fc.oneof(
        fc
          .tuple(fc.array(plain, { maxLength: 2 }), fc.oneof(introduced, plain))
          .map(([first, last]) => [...first, last]),
      ),
    },
    { requiredKeys: ['paragraphs'] },
  );
  // Items that nothing introduces need a heading: no line holds a number alone.
  const itemised = fc.record({
    heading: title,
    paragraphs: unintroduced(around).map((only) => [only]),
  });
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: part }, itemised), { minLength: 1, maxLength: 4 })
    .map((all): Chapter[] => {
      const articles = all.map(({ heading, paragraphs: own }, index): Article => {
        const numeral = toChineseNumeral(index + 1);
        const label = style === '1．' ? `${index + 1}．` : style.replace('一', numeral);
        return {
          number: index + 1,
          part: true,
          label,
          ...(heading ? { heading } : {}),
          paragraphs: own,
          line: 0,
        };
      });
      return [{ number: 0, label: '', title: '', paragraphs: [], articles }];
    });
});

const body = fc.oneof(
  { weight: 4, arbitrary: outlines(words) },
  underHeadings,
  { weight: 2, arbitrary: parts },
  decimals,
  itemChapters,
);

/** Lines of a letter, annex or colophon: nothing in them counts as a chapter, an article or an item. */
const looseLine = fc.oneof(
  phrase,
  fc.constantFrom(
    '第一章　附件里的章',
    '第九条　附件里的条',
    '（三）附件里的项',
    '2020年9月22日',
    '附件',
  ),
);
const looseLines = (minLength: number) => fc.array(looseLine, { minLength, maxLength: 4 });

/** A regulation of any shape and layout the text file can express. */
export const regulation: fc.Arbitrary<RegulationText> = fc
  .record({
    letter: looseLines(0),
    heading: fc.array(title, { maxLength: 2 }),
    preamble: fc.constantFrom<string[]>(
      [],
      ['各区：', '现予公布。'],
      ['为了公开，制定本办法。', '附：样式：'],
    ),
    chapters: body,
    signature: looseLines(0),
    annexes: fc.array(looseLines(1), { maxLength: 2 }),
    colophon: looseLines(0),
    cutShort: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  })
  .map(({ preamble, signature, cutShort, ...text }) => ({
    ...text,
    ...(preamble.length > 0 ? { preamble } : {}),
    ...(signature.length > 0 ? { signature } : {}),
    ...(cutShort ? { cutShort } : {}),
  }));

/** The same text without the lines its articles stood at. */
export function withoutLines(text: RegulationText): RegulationText {
  const bare = <S extends Section>(section: S): S => ({
    ...section,
    articles: section.articles.map((each) => ({ ...each, line: 0 })),
  });
  return {
    ...text,
    chapters: text.chapters.map(({ sections, ...chapter }) => ({
      ...bare(chapter),
      ...(sections ? { sections: sections.map(bare) } : {}),
    })),
  };
}
