import { align } from '../changes/align.ts';
import type { Aligned } from '../changes/align.ts';
import { changedWords } from '../changes/changed-words.ts';
import type { Segment } from '../changes/changed-words.ts';
import { similarity } from '../changes/similarity.ts';
import type { RegulationText } from './regulation-text.ts';
import { textUnits } from './text-units.ts';
import type { TextUnit } from './text-units.ts';

/** What became of one part of a regulation between two versions. */
export interface UnitDiff extends Aligned<TextUnit> {
  change: 'unchanged' | 'changed' | 'added' | 'removed';
  /** Stands under another number than before, its place among the others kept or not. */
  renumbered: boolean;
  segments: Segment[];
}

/** A letter, a title and a colophon are the only one of their kind: what they say now answers what they said. */
const ONLY_ONE = ['letter', 'title', 'preamble', 'signature', 'colophon'];

/**
 * Compares two versions part by part: articles are recognised by their words, wherever they stand now. Numbers
 * are not words: an article that is only renumbered is unchanged.
 */
export function diffTexts(before: RegulationText, after: RegulationText): UnitDiff[] {
  return align(textUnits(before), textUnits(after), likeness).map((pair) => {
    const change = changeOf(pair);
    const now = pair.after?.words ?? '';
    const then = change === 'unchanged' ? now : (pair.before?.words ?? '');
    const renumbered = pair.before && pair.after && pair.before.label !== pair.after.label;
    return { ...pair, change, renumbered: renumbered ?? false, segments: changedWords(then, now) };
  });
}

function likeness(before: TextUnit, after: TextUnit): number {
  if (before.kind !== after.kind) return 0;
  return ONLY_ONE.includes(before.kind) ? 1 : similarity(before.words, after.words);
}

function changeOf({ before, after }: Aligned<TextUnit>): UnitDiff['change'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return laidOut(before) === laidOut(after) ? 'unchanged' : 'changed';
}

/** Spaces are layout; a line break makes a paragraph or an item, which is not. */
function laidOut({ words }: TextUnit): string {
  return words.replace(/[^\S\n]/g, '');
}
