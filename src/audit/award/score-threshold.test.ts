import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../schemas/records/lists.ts';
import { rows, context, told } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { scoreThreshold } from './score-threshold.ts';

describe('a printed score', () => {
  it.each<[City, Partial<ListEntry>, string[], string]>([
    [
      'jiangyin',
      { tier: 'quality-award', score: 600 },
      ['met score-reached 15、13'],
      'J15: 含600分',
    ],
    [
      'jiangyin',
      { tier: 'quality-award', score: 599.9 },
      ['unmet score-missed 15、13'],
      'just below',
    ],
    ['jiangyin', { tier: 'excellence', score: 500 }, ['met score-reached 15、13'], 'J15: 含500分'],
    ['jiangyin', { tier: 'excellence', score: 499 }, ['unmet score-missed 15、13'], 'just below'],
    ['jiangyin', { tier: 'quality-award' }, ['cannot score-unknown 15、13'], 'not printed'],
    ['jiangyin', { score: 550 }, ['cannot tier-unknown 15、13'], 'for which award?'],
    ['bayannur', { tier: 'quality-award', score: 1 }, [], 'B sets no threshold'],
    ['luohe', { tier: 'quality-award', score: 1 }, [], 'L sets none'],
    ['bayingolin', { tier: 'quality-award', score: 1 }, [], 'Z votes'],
    ['wuhai', { tier: 'quality-award', score: 1 }, [], 'W ranks'],
  ])('%s, %j: %j, %s', (city, more, expected) => {
    const lists = { 'proposed-winners': { entries: rows('a', more) } };
    expect(told(scoreThreshold, context(city, { lists }))).toEqual(expected);
  });
});
