import type { Range } from './occurrences.ts';

/** A stretch of shown text; `hit` when the reader searched for it. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** About how many characters an excerpt shows. */
export const EXCERPT_LENGTH = 90;

const LEAD = 30;
/** Rather than cut this little off the end of a text, the excerpt runs longer. */
const TAIL = 15;
const CLAUSE_END = /[。；！？：\n]/;
const PAUSE = /[，、,;]/;
const ELLIPSIS = '…';

/** The whole text in segments. */
export function highlight(text: string, ranges: readonly Range[]): Segment[] {
  return cut(text, ranges, { start: 0, end: text.length });
}

/**
 * About 90 characters around the place with the most hits, begun and ended at a clause where one is near,
 * with … where the text goes on. `from` is where the text may begin, so that a label shown elsewhere is
 * not repeated; only a hit that runs from the label into the text moves the beginning back.
 */
export function excerpt(text: string, ranges: readonly Range[], from = 0): Segment[] {
  const floor = ranges.some((range) => range.start < from && range.end > from) ? 0 : from;
  const shown = ranges.filter((range) => range.end > floor);
  const window = fitWindow(text, densest(shown, floor), floor);
  return [
    ...(window.start > floor ? [{ text: ELLIPSIS, hit: false }] : []),
    ...cut(text, shown, window),
    ...(window.end < text.trimEnd().length ? [{ text: ELLIPSIS, hit: false }] : []),
  ];
}

/** The first hit of the stretch of excerpt length that holds most hits; the beginning without hits. */
function densest(ranges: readonly Range[], floor: number): Range {
  let best: { focus: Range; count: number } = { focus: { start: floor, end: floor }, count: 0 };
  ranges.forEach((range, index) => {
    const limit = range.start + EXCERPT_LENGTH - LEAD;
    const count = ranges.slice(index).filter((other) => other.end <= limit).length;
    if (count > best.count || best.count === 0) best = { focus: range, count };
  });
  return best.focus;
}

function fitWindow(text: string, focus: Range, floor: number): Range {
  const end = text.length;
  if (end - floor <= EXCERPT_LENGTH) return { start: floor, end };
  const start = beginning(text, focus.start, floor);
  const wanted = Math.max(start + EXCERPT_LENGTH, focus.end);
  if (wanted + TAIL >= end) return { start: earlierBeginning(text, start, floor), end };
  return { start, end: ending(text, Math.max(focus.end, wanted - LEAD), wanted) };
}

/** Near the end of a text the excerpt takes in what stands before, as far as its length allows. */
function earlierBeginning(text: string, start: number, floor: number): number {
  for (let at = Math.max(floor, text.length - EXCERPT_LENGTH - TAIL); at < start; at += 1)
    if (at === floor || CLAUSE_END.test(text[at - 1]!)) return at;
  return start;
}

function beginning(text: string, focus: number, floor: number): number {
  const earliest = Math.max(floor, focus - LEAD);
  if (earliest === floor) return floor;
  for (const mark of [CLAUSE_END, PAUSE])
    for (let at = focus; at > earliest; at -= 1) if (mark.test(text[at - 1]!)) return at;
  return wholeCharacter(text, earliest);
}

function ending(text: string, earliest: number, latest: number): number {
  for (const mark of [CLAUSE_END, PAUSE])
    for (let at = latest; at > earliest; at -= 1) if (mark.test(text[at - 1]!)) return at;
  return wholeCharacter(text, latest);
}

/** Moves a cut that would fall between the two halves of a rare character. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}

function cut(text: string, ranges: readonly Range[], window: Range): Segment[] {
  const segments: Segment[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end).replace(/\s*\n\s*/g, ' '), hit });
  };
  let at = window.start;
  for (const range of ranges) {
    const start = Math.max(range.start, window.start);
    const end = Math.min(range.end, window.end);
    if (end <= start) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, window.end, false);
  return segments;
}
