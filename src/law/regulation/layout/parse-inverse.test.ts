import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regulation, withoutLines } from '../../../testing/arbitraries/regulation-arbitrary.ts';
import { toChineseNumeral } from '../numerals.ts';
import { parseRegulation } from '../parse.ts';
import { printRegulation } from '../print.ts';
import { allArticles } from '../regulation-text.ts';

describe('any regulation', () => {
  it('reads the same after it was printed', () => {
    fc.assert(
      fc.property(regulation, (text) => {
        const { text: again, problems } = parseRegulation(printRegulation(text));
        expect(problems).toEqual([]);
        expect(withoutLines(again)).toEqual(text);
      }),
    );
  });

  it('reads the same with Windows line ends', () => {
    fc.assert(
      fc.property(regulation, (text) => {
        const printed = printRegulation(text);
        expect(parseRegulation(printed.replaceAll('\n', '\r\n'))).toEqual(parseRegulation(printed));
      }),
      { numRuns: 30 },
    );
  });

  it('knows the line of each article', () => {
    fc.assert(
      fc.property(regulation, (text) => {
        const printed = printRegulation(text);
        const lines = printed.split('\n');
        for (const article of allArticles(parseRegulation(printed).text))
          expect(lines[article.line - 1]?.startsWith(article.label)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[layout: string, from: RegExp, to: string]>([
    ['the title of a chapter on the line below', /^(第.+[章节])　(.+)$/gmu, '$1\n$2'],
    [
      'the words of an article on the line below',
      /^(第\S+条(?:之\S+)?)　(?=[市评不给])(.+[。；])$/gmu,
      '$1\n$2',
    ],
    ['no space behind the number', /^(第\S+[章条](?:之\S+)?)　(?=[总申目市评不给参])/gmu, '$1'],
    ['spaces within the number', /^第([^\s条]+)条(?=[　（(【〔]|$)/gmu, '第 $1 条'],
    ['a heading that touches the words', /^(第\S+条[（(【〔].+?[）)】〕])　/gmu, '$1'],
  ])('reads the same with %s', (_, from, to) => {
    fc.assert(
      fc.property(regulation, (text) => {
        // Only the numbers of the text itself are laid out: those in annexes are words.
        const printed = printRegulation({
          ...text,
          letter: [],
          signature: [],
          annexes: [],
          colophon: [],
        });
        const laidOut = parseRegulation(printed.replace(from, to));
        expect(laidOut.problems).toEqual([]);
        expect(withoutLines(laidOut.text)).toEqual(withoutLines(parseRegulation(printed).text));
      }),
    );
  });

  it('with one article misnumbered has one finding, at that article', () => {
    fc.assert(
      fc.property(regulation, fc.nat(), fc.integer({ min: 1, max: 999 }), (text, pick, wrong) => {
        const articles = allArticles(text);
        fc.pre(articles.every(({ part, inserted, afterGap }) => !part && !inserted && !afterGap));
        const chosen = articles[pick % articles.length];
        if (!chosen || chosen.number === wrong) return;
        const right = allArticles(parseRegulation(printRegulation(text)).text);
        chosen.label = `第${toChineseNumeral(wrong)}条`;
        expect(parseRegulation(printRegulation(text)).problems).toEqual([
          {
            line: right[chosen.number - 1]?.line,
            code: 'article-order',
            found: chosen.label,
            expected: chosen.number,
          },
        ]);
      }),
    );
  });
});
