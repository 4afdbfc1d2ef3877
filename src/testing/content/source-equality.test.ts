import { describe, expect, it } from 'vitest';
import { plainLines } from '../../law/regulation/print.ts';
import { allArticles, articleWords, paragraphWords } from '../../law/regulation/regulation-text.ts';
import { ISSUED, readIssuedSource } from '../issued-source.ts';
import { LIVE_CONTENT, liveVersion } from './live-portal.ts';

const bare = (text: string) => text.replace(/\s/gu, '');

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const label = (n: number) =>
  `第${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}${n < 10 ? '' : '十'}${DIGITS[n % 10]}条`;

describe.each(ISSUED)(
  '$id says what the issued file says, white space aside',
  ({ id, articles, chapters, marks }) => {
    const { text } = liveVersion(id).version;
    const source = readIssuedSource(LIVE_CONTENT, id, marks);

    it(`has ${articles} articles in ${chapters} chapters, as the issued file has`, () => {
      expect(source.articles).toHaveLength(articles);
      expect(source.chapters).toHaveLength(chapters);
      expect(allArticles(text).map((article) => article.label)).toEqual(
        source.articles.map((_, index) => label(index + 1)),
      );
    });

    it('keeps every article word for word', () => {
      expect(
        allArticles(text).map((article) => bare(article.label + articleWords(article))),
      ).toEqual(source.articles);
    });

    it('keeps letter, title, chapter headings, annex and colophon word for word', () => {
      expect({
        letter: bare(text.letter.join('')),
        heading: bare(text.heading.join('')),
        chapters: text.chapters.map((chapter) => bare(chapter.label + chapter.title)),
        annex: bare(text.annexes.flat().join('')),
        colophon: bare(text.colophon.join('')),
      }).toEqual({
        letter: source.letter,
        heading: source.heading,
        chapters: source.chapters,
        annex: source.annex,
        colophon: source.colophon,
      });
    });

    it('keeps unnumbered paragraphs with the chapter they open', () => {
      const openings = text.chapters
        .filter((chapter) => chapter.paragraphs.length > 0)
        .map((chapter) => [chapter.number, bare(chapter.paragraphs.map(paragraphWords).join(''))]);
      expect(openings).toEqual([...source.openings]);
    });

    it('offers every word for download as plain text', () => {
      expect(bare(plainLines(text).join(''))).toBe(source.words);
    });
  },
);
