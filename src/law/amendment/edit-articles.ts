import { CHINESE_NUMERAL, readNumeral, toChineseNumeral } from '../regulation/numerals.ts';
import { parseRegulation } from '../regulation/parse.ts';
import { allArticles } from '../regulation/regulation-text.ts';
import type { Article, RegulationText, Section } from '../regulation/regulation-text.ts';

/** Puts for each article what becomes of it, in all chapters and sections. */
export function mapArticles(
  text: RegulationText,
  edit: (article: Article) => readonly Article[],
): RegulationText {
  return mapSections(text, (section) => ({ ...section, articles: section.articles.flatMap(edit) }));
}

/** Puts for each chapter and section what becomes of it. */
export function mapSections(
  text: RegulationText,
  edit: <S extends Section>(section: S) => S,
): RegulationText {
  return {
    ...text,
    chapters: text.chapters.map((chapter) => {
      const edited = edit(chapter);
      return chapter.sections ? { ...edited, sections: chapter.sections.map(edit) } : edited;
    }),
  };
}

/** The articles that some words of a decision are, as `第九条　…` prints them; empty where the words are no article. */
export function articlesIn(words: string): Article[] {
  return allArticles(parseRegulation(`\n${words}\n`).text);
}

/**
 * Puts articles where their number is then free: `9` behind the eighth, `10z1` behind 第十条 and what was inserted
 * behind it. Null where nothing stands before that place.
 */
export function insertArticles(
  text: RegulationText,
  place: string,
  made: readonly Article[],
): RegulationText | null {
  const [number = 0, inserted = 0] = place.replace('pt', '').split('z').map(Number);
  const all = allArticles(text);
  const behind = inserted > 0 ? number : number - 1;
  // 第十条之一 stands behind 第十条, 第十一条 behind both.
  const last = all
    .filter((each) => each.number === behind && (each.inserted ?? 0) < (inserted || Infinity))
    .at(-1);
  if (!last) return null;
  return mapArticles(text, (each) => (each === last ? [each, ...made] : [each]));
}

/** Numbers the articles in a row, beginning with the number of the first: 条文顺序作相应调整. */
export function renumbered(text: RegulationText): RegulationText {
  let number = (allArticles(text)[0]?.number ?? 1) - 1;
  return mapArticles(text, (article) => {
    if (!article.inserted) number++;
    return [{ ...article, number, label: labelOf(article, number) }];
  });
}

const NUMERAL = new RegExp(`${CHINESE_NUMERAL}|[0-9０-９]+`);

function labelOf({ label }: Article, number: number): string {
  return label.replace(NUMERAL, (old) =>
    readNumeral(old) === number
      ? old
      : /[0-9０-９]/.test(old)
        ? String(number)
        : toChineseNumeral(number),
  );
}
