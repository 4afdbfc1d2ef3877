import fc from 'fast-check';
import { toChineseNumeral } from '../../law/regulation/numerals.ts';
import type { Article, Chapter } from '../../law/regulation/regulation-text.ts';
import { listed, sentence, title, unintroduced } from './paragraph-arbitrary.ts';

/** No articles: 1, 1.1, 1.1.1, each number naming those above it. */
export const decimals = fc
  .array(
    fc.tuple(
      title,
      fc.array(fc.tuple(sentence, fc.array(sentence, { maxLength: 2 })), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all): Chapter[] => {
    const articles = all.map(([heading, below], at): Article => {
      const items = below.map(([text, own], index) => {
        const mark = `${at + 1}.${index + 1}`;
        const lower = own.map((words, last) => ({
          ...{ number: last + 1, mark: `${mark}.${last + 1} `, text: words },
        }));
        return {
          ...{ number: index + 1, mark: `${mark} `, text },
          ...(lower.length > 0 ? { items: lower } : {}),
        };
      });
      const paragraphs = [{ text: '', items, inline: false }];
      return {
        ...{ number: at + 1, part: true, label: `${at + 1} ` },
        heading,
        paragraphs,
        line: 0,
      };
    });
    return [{ number: 0, label: '', title: '', paragraphs: [], articles }];
  });

/** No articles: chapters whose items begin at 1 in each. */
export const itemChapters = fc
  .array(fc.tuple(title, fc.oneof(unintroduced(), listed())), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map(([name, only], index): Chapter => ({
      number: index + 1,
      label: `第${toChineseNumeral(index + 1)}章`,
      title: name,
      paragraphs: [only],
      articles: [],
    })),
  );
