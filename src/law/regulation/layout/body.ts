import type { Article, Chapter, Section } from '../regulation-text.ts';
import { isTitle } from './line.ts';
import type { Line, Report } from './line.ts';
import { markOf } from './marks.ts';
import type { MarkStyle } from './marks.ts';
import { looksLikeOpening, openingOf } from './openings.ts';
import type { Opening } from './openings.ts';
import { GAP } from './split-parts.ts';

/** An article, or what stands in a chapter or a section before its first, with the lines still to be read. */
export interface Place {
  of: Article | Section;
  lines: Line[];
}

/** A body cut at its numbers. */
export interface CutBody {
  heading: string[];
  chapters: Chapter[];
  places: Place[];
  /** True where no article is numbered as one: parts and items may have titles. */
  titled: boolean;
  cutShort: boolean;
}

/** Cuts the body at chapters, sections and articles; in a text without any of them at its highest numbers. */
export function cutBody(body: readonly Line[], report: Report): CutBody {
  const texts = body.map(({ text }) => text);
  const titled = !texts.some((text) => /^第.*?条/.test(text) && looksLikeOpening(text));
  const partStyle = titled && !texts.some(looksLikeOpening) ? highestStyle(texts) : null;
  const sectionsAlone = !texts.some(
    (text) => /^第[^章]{1,5}章/.test(text) && looksLikeOpening(text),
  );
  const heading: string[] = [];
  const chapters: Chapter[] = [];
  const places: Place[] = [];
  /** The chapter or section whose title stands on the next line. */
  const waiting: { untitled: Section | null } = { untitled: null };
  /** Words before the next place are not held: its number says how far the count has gone. */
  const gap = { here: false, chapter: false, section: false, article: false };
  let last: Article | null = null;
  let counted = 0;

  for (const line of body) {
    if (line.text === GAP) {
      Object.assign(gap, { here: true, chapter: true, section: true, article: true });
      continue;
    }
    const opening = openingOf(line.text, texts, comesNext);
    const mark = partStyle && markOf(line.text);
    if (opening === 'unclear')
      report({ line: line.number, code: 'missing-space', found: /^第.*?条/.exec(line.text)![0] });
    if (opening && opening !== 'unclear') open(opening, line);
    else if (mark && mark.style === partStyle && (!mark.uncertain || isNextPart(mark.number)))
      openArticle(
        {
          number: mark.number,
          part: true,
          label: mark.printed,
          rest: mark.text.trimStart(),
          inserted: 0,
        },
        line,
      );
    else if (waiting.untitled && isTitle(line.text)) {
      waiting.untitled.title = line.text;
      waiting.untitled = null;
    } else {
      waiting.untitled = null;
      const place = places.at(-1);
      if (place) place.lines.push(line);
      else heading.push(line.text);
    }
  }
  return { heading, chapters, places, titled, cutShort: gap.here };

  function open(opening: Opening, line: Line) {
    if (opening.sort === '条') openArticle(opening, line);
    else openDivision({ ...opening, sort: divisionOf(opening.sort) }, line);
  }

  /** The sections of a text without chapters are its chapters. */
  function divisionOf(sort: Opening['sort']): Opening['sort'] {
    return sort === '节' && sectionsAlone ? '章' : sort;
  }

  function openDivision({ sort, number, label, rest }: Opening, line: Line) {
    const chapter = chapters.at(-1);
    if (sort === '节' && !chapter?.number) {
      report({ line: line.number, code: 'section-unsupported', found: line.text });
      return;
    }
    const key = sort === '章' ? 'chapter' : 'section';
    const before = sort === '章' ? chapter : chapter?.sections?.at(-1);
    const expected = (before?.number ?? 0) + 1;
    if (gap[key] ? number < expected : number !== expected)
      report({ line: line.number, code: `${key}-order`, found: label, expected });
    const division: Section = {
      number,
      label,
      title: rest,
      paragraphs: [],
      articles: [],
      ...missing(key),
    };
    if (sort === '章') {
      chapters.push(division);
    } else chapter!.sections = [...(chapter!.sections ?? []), division];
    waiting.untitled = rest === '' ? division : null;
    places.push({ of: division, lines: [] });
  }

  function openArticle(
    {
      number,
      inserted,
      label,
      rest,
      part,
    }: Pick<Opening, 'number' | 'inserted' | 'label' | 'rest'> & { part?: true },
    line: Line,
  ) {
    waiting.untitled = null;
    if (chapters.length === 0)
      chapters.push({ number: 0, label: '', title: '', paragraphs: [], articles: [] });
    const expected = (last?.number ?? 0) + 1;
    const position = counted + 1;
    const next = inserted
      ? comesNext({ sort: '条', number, inserted })
      : number === expected || number === position || (gap.article && number > expected);
    if (!next)
      report({
        line: line.number,
        code: part ? 'item-order' : 'article-order',
        found: label,
        expected,
      });
    counted = inserted ? counted : gap.article ? number : position;
    const article: Article = {
      number,
      ...(inserted ? { inserted } : {}),
      ...(part ? { part } : {}),
      label,
      paragraphs: [],
      line: line.number,
      ...missing('article'),
    };
    const chapter = chapters.at(-1)!;
    (chapter.sections?.at(-1) ?? chapter).articles.push(article);
    last = article;
    places.push({ of: article, lines: rest ? [{ number: line.number, text: rest }] : [] });
  }

  /** Takes the gap before a place off the books. */
  function missing(key: 'chapter' | 'section' | 'article'): { afterGap?: true } {
    gap[key] = false;
    const { here } = gap;
    gap.here = false;
    return here ? { afterGap: true } : {};
  }

  function comesNext({
    sort,
    number,
    inserted,
  }: Pick<Opening, 'sort' | 'number' | 'inserted'>): boolean {
    switch (divisionOf(sort)) {
      case '章':
        return follows(number, chapters.at(-1)?.number, gap.chapter);
      case '节':
        return follows(number, chapters.at(-1)?.sections?.at(-1)?.number, gap.section);
      case '条':
        return inserted
          ? number === last?.number && inserted === (last.inserted ?? 0) + 1
          : follows(number, last?.number, gap.article);
    }
  }

  function isNextPart(number: number) {
    return follows(number, last?.number, gap.article);
  }
}

function follows(number: number, before = 0, gap: boolean): boolean {
  return gap ? number > before : number === before + 1;
}

/** The numbers a text without articles is divided by: 一、 where it has them, else the first that stand in it. */
function highestStyle(texts: readonly string[]): MarkStyle | null {
  const styles = texts.flatMap((text) => markOf(text)?.style ?? []);
  return styles.find((style) => style === '一、') ?? styles[0] ?? null;
}
