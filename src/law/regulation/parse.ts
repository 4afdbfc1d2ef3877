import { cutBody } from './layout/body.ts';
import { haveHeadingLines, headingOf, opensWithHeading } from './layout/headings.ts';
import { isTitle } from './layout/line.ts';
import type { Line, Report, TextProblem } from './layout/line.ts';
import { readParagraphs } from './layout/paragraphs.ts';
import { splitParts } from './layout/split-parts.ts';
import type { Chapter, RegulationText } from './regulation-text.ts';

export type { TextProblem } from './layout/line.ts';

/**
 * Reads a regulation's text file: one line per paragraph, in any of the layouts regulations have (第一章 …, 第一节 …,
 * 第一条 …, （一）…, 1．…, or 一、… where there are no articles).
 * Collects every problem instead of stopping at the first; the text is usable only without problems.
 */
export function parseRegulation(source: string): { text: RegulationText; problems: TextProblem[] } {
  const problems: TextProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const parts = splitParts(source, report);
  const { heading, chapters, cutShort } = readBody(parts.body, report);
  const opening = preambleFrom(heading);
  const preamble = heading.slice(opening);
  const lines = (part: readonly Line[]) => part.map(({ text }) => text);
  return {
    text: {
      letter: lines(parts.letter),
      heading: heading.slice(0, opening),
      ...(preamble.length > 0 ? { preamble } : {}),
      chapters,
      ...(parts.signature.length > 0 ? { signature: lines(parts.signature) } : {}),
      annexes: parts.annexes.map(lines),
      colophon: lines(parts.colophon),
      ...(cutShort ? { cutShort: true as const } : {}),
    },
    problems: [...problems].sort((a, b) => a.line - b.line),
  };
}

function readBody(lines: readonly Line[], report: Report) {
  const { places, titled, ...body } = cutBody(lines, report);
  const numbered = places.filter(({ of }) => 'line' in of);
  const headed = haveHeadingLines(numbered);
  for (const { of, lines: words } of places) {
    const [first] = words;
    const rest = words.slice(1);
    if (first && 'line' in of) {
      const bracketed = headingOf(first.text);
      const above = of.part
        ? rest.length > 0 && isTitle(first.text)
        : headed && opensWithHeading(words);
      if (bracketed) {
        of.heading = bracketed.heading;
        if (bracketed.rest) rest.unshift({ ...first, text: bracketed.rest });
      } else if (above) of.heading = first.text;
      else rest.unshift(first);
    } else if (first) rest.unshift(first);
    of.paragraphs = readParagraphs(rest, titled, report);
    if ('line' in of && of.paragraphs.length === 0)
      report({ line: of.line, code: 'empty-article', found: of.label });
  }
  if (!hasNumbers(body.chapters)) report({ line: 1, code: 'no-article', found: '' });
  return body;
}

/** Where the lines above the first number stop naming the text: with whom it is sent to, or its first sentence. */
function preambleFrom(heading: readonly string[]): number {
  const sentence = heading.findIndex((line) => /[。！]$/.test(line));
  if (sentence >= 0) return heading[sentence - 1]?.endsWith('：') ? sentence - 1 : sentence;
  // …作如下修改： leads into the numbers and names nothing.
  const last = heading.at(-1);
  return heading.length - (heading.length > 1 && last?.endsWith('：') ? 1 : 0);
}

/** A text is divided by articles or parts, or else by chapters whose items are numbered. */
function hasNumbers(chapters: readonly Chapter[]): boolean {
  return chapters.some(({ sections = [], ...chapter }) =>
    [chapter, ...sections].some(
      ({ articles, paragraphs }) =>
        articles.length > 0 || paragraphs.some(({ items }) => items.length > 0),
    ),
  );
}
