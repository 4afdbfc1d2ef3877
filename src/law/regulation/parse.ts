import { splitInlineItems } from './inline-items.ts';
import { labelWithoutSpace } from './label-without-space.ts';
import { CHINESE_NUMERAL, fromChineseNumeral } from './numerals.ts';
import type { Article, Chapter, Item, Paragraph, RegulationText } from './regulation-text.ts';
import { PART_NAMES } from './address.ts';

/** What is wrong with a text file, and where; the words for it live in `messages/`. */
export type TextProblem = { line: number; found: string } & (
  | { code: 'article-order'; expected: number }
  | { code: 'chapter-order'; expected: number }
  | { code: 'item-order'; expected: number }
  | { code: 'empty-article' }
  | { code: 'missing-space' }
  | { code: 'broken-line' }
  | { code: 'section-unsupported' }
  | { code: 'unknown-part' }
  | { code: 'markup' }
  | { code: 'no-article' }
);

interface Line {
  number: number;
  text: string;
}

type Part = 'letter' | 'body' | 'annex' | 'colophon';

/** Part marks of a text file. Everything is 正文 until the first mark. */
const PART_MARKS: ReadonlyMap<string, Part> = new Map<string, Part>([
  [PART_NAMES.letter, 'letter'],
  [PART_NAMES.body, 'body'],
  [PART_NAMES.annex, 'annex'],
  [PART_NAMES.colophon, 'colophon'],
]);

const PART_MARK = /^<!--\s*(.*?)\s*-->$/;
const CHAPTER = new RegExp(`^(第(${CHINESE_NUMERAL})章)[\\s\\u3000]+(\\S.*)$`);
const SECTION = new RegExp(`^第${CHINESE_NUMERAL}节[\\s\\u3000]`);
const ARTICLE = new RegExp(`^(第(${CHINESE_NUMERAL})条)(?:[\\s\\u3000]+(.*))?$`);
const ITEM = new RegExp(`^([（(](${CHINESE_NUMERAL})[）)])(.+)$`);
const SENTENCE_END = /[。；：:;！？”）)》]$/;

/**
 * Reads a regulation's text file: one line per paragraph, `第一章 …`, `第一条 …`, `（一）…`.
 * Collects every problem instead of stopping at the first; the text is usable only without problems.
 */
export function parseRegulation(source: string): { text: RegulationText; problems: TextProblem[] } {
  const problems: TextProblem[] = [];
  const parts = splitParts(source, problems);
  const body = parseBody(parts.body, problems);
  const lines = (part: Line[]) => part.map((line) => line.text);
  return {
    text: {
      letter: lines(parts.letter),
      heading: body.heading,
      chapters: body.chapters,
      annexes: parts.annexes.map(lines),
      colophon: lines(parts.colophon),
    },
    problems,
  };
}

function splitParts(source: string, problems: TextProblem[]) {
  const parts = {
    letter: [] as Line[],
    body: [] as Line[],
    annexes: [] as Line[][],
    colophon: [] as Line[],
  };
  let current = parts.body;
  source.split(/\r?\n/).forEach((raw, index) => {
    const line = { number: index + 1, text: raw.trim() };
    if (!line.text) return;
    const mark = PART_MARK.exec(line.text)?.[1];
    if (mark === undefined) {
      if (/[<>]/.test(line.text))
        problems.push({ line: line.number, code: 'markup', found: line.text });
      current.push(line);
      return;
    }
    const part = PART_MARKS.get(mark);
    if (!part) problems.push({ line: line.number, code: 'unknown-part', found: mark });
    else if (part === 'annex') parts.annexes.push((current = []));
    else current = parts[part];
  });
  return parts;
}

function parseBody(lines: Line[], problems: TextProblem[]) {
  const heading: string[] = [];
  const chapters: Chapter[] = [];
  let article: Article | null = null;

  const chapterOf = (): Chapter => {
    const last = chapters.at(-1);
    if (last) return last;
    const whole = { number: 0, label: '', title: '', paragraphs: [], articles: [] };
    chapters.push(whole);
    return whole;
  };

  const texts = lines.map((line) => line.text);
  for (const written of lines) {
    const label = labelWithoutSpace(written.text, {
      chapter: (chapters.at(-1)?.number ?? 0) + 1,
      article: (lastArticle(chapters)?.number ?? 0) + 1,
      lines: texts,
    });
    if (label) problems.push({ line: written.number, code: 'missing-space', found: label });
    const text = label ? `${label}　${written.text.slice(label.length)}` : written.text;
    const line = { ...written, text };
    const chapter = CHAPTER.exec(line.text);
    const opening = ARTICLE.exec(line.text);
    if (SECTION.test(line.text)) {
      problems.push({ line: line.number, code: 'section-unsupported', found: line.text });
    } else if (chapter) {
      article = null;
      openChapter(chapters, chapter, line, problems);
    } else if (opening) {
      article = openArticle(chapters, chapterOf(), opening, line, problems);
    } else if (article) {
      addLine(article.paragraphs, line, problems);
    } else if (chapters.length > 0) {
      addLine(chapterOf().paragraphs, line, problems);
    } else {
      heading.push(line.text);
    }
  }
  if (!chapters.some((chapter) => chapter.articles.length > 0))
    problems.push({ line: 1, code: 'no-article', found: '' });
  for (const chapter of chapters)
    for (const { paragraphs, line, label } of chapter.articles)
      if (paragraphs.length === 0) problems.push({ line, code: 'empty-article', found: label });
  return { heading, chapters };
}

function lastArticle(chapters: readonly Chapter[]): Article | undefined {
  return chapters.flatMap(({ articles }) => articles).at(-1);
}

function openChapter(
  chapters: Chapter[],
  match: RegExpExecArray,
  line: Line,
  problems: TextProblem[],
) {
  const number = fromChineseNumeral(match[2]!) ?? 0;
  const expected = (chapters.at(-1)?.number ?? 0) + 1;
  if (number !== expected)
    problems.push({
      line: line.number,
      code: 'chapter-order',
      found: match[1]!,
      expected,
    });
  chapters.push({ number, label: match[1]!, title: match[3]!, paragraphs: [], articles: [] });
}

/** An article may follow the number before it or stand at its own place: one wrong number is one finding. */
function openArticle(
  chapters: Chapter[],
  chapter: Chapter,
  match: RegExpExecArray,
  line: Line,
  problems: TextProblem[],
): Article {
  const number = fromChineseNumeral(match[2]!) ?? 0;
  const expected = (lastArticle(chapters)?.number ?? 0) + 1;
  const position = chapters.reduce((sum, each) => sum + each.articles.length, 0) + 1;
  if (number !== expected && number !== position)
    problems.push({
      line: line.number,
      code: 'article-order',
      found: match[1]!,
      expected,
    });
  const article: Article = { number, label: match[1]!, paragraphs: [], line: line.number };
  chapter.articles.push(article);
  if (match[3]) addLine(article.paragraphs, { number: line.number, text: match[3] }, problems);
  return article;
}

/** An item line joins the paragraph above it; any other line opens a paragraph of its own. */
function addLine(paragraphs: Paragraph[], line: Line, problems: TextProblem[]) {
  if (!SENTENCE_END.test(line.text))
    problems.push({ line: line.number, code: 'broken-line', found: line.text.slice(-12) });
  const match = ITEM.exec(line.text);
  if (!match) {
    paragraphs.push(splitInlineItems(line.text));
    return;
  }
  const paragraph = paragraphs.at(-1);
  const item: Item = {
    number: fromChineseNumeral(match[2]!) ?? 0,
    mark: match[1]!,
    text: match[3]!,
  };
  const expected = (paragraph?.items.at(-1)?.number ?? 0) + 1;
  if (!paragraph || item.number !== expected)
    problems.push({
      line: line.number,
      code: 'item-order',
      found: item.mark,
      expected,
    });
  paragraph?.items.push(item);
}
