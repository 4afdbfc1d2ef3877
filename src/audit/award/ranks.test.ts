import { expect, it } from 'vitest';
import type { ListEntry } from '../../schemas/records/lists.ts';
import { context, named, told } from '../../testing/round-builder.ts';
import { ranks } from './ranks.ts';

type Row = Partial<ListEntry>;
const A = 'quality-award';
const N = 'nomination';
const list = (rows: readonly Row[]) => ({
  entries: rows.map((row, index) => ({ ...named('abcdefgh'[index] ?? ''), ...row })),
});
const ranked = (...all: number[]) => all.map((rank): Row => ({ rank }));

it.each<[string, Row[], string[]]>([
  ['one after the other', ranked(1, 2, 3), []],
  ['in any order of rows', ranked(3, 1, 2), []],
  ['none at all', [{}, {}], []],
  ['two at the second place and the third left out', ranked(1, 2, 2, 4), []],
  ['two at the second place and no room behind', ranked(1, 2, 2, 3), ['note rank-doubled 23']],
  [
    'two at the second place with the same points',
    [
      { rank: 1, score: 700 },
      { rank: 2, score: 600 },
      { rank: 2, score: 600 },
    ],
    [],
  ],
  ['a rank left out', ranked(1, 2, 4), ['note rank-skipped 23']],
  ['not from the first', ranked(2, 3), ['note rank-skipped 23']],
  ['one without', [{ rank: 1 }, { rank: 2 }, {}], ['note rank-missing 23']],
  [
    'anew in each award',
    [
      { rank: 1, tier: A },
      { rank: 2, tier: A },
      { rank: 1, tier: N },
    ],
    [],
  ],
  [
    'anew in each class',
    [
      { rank: 1, category: '制造业' },
      { rank: 1, category: '服务业' },
    ],
    [],
  ],
  [
    'by points',
    [
      { rank: 1, score: 600 },
      { rank: 2, score: 600 },
      { rank: 3, score: 599 },
    ],
    [],
  ],
  [
    'against points',
    [
      { rank: 1, score: 599 },
      { rank: 2, score: 600 },
    ],
    ['note rank-against-points 23'],
  ],
  [
    'against awards',
    [
      { rank: 1, tier: N },
      { rank: 2, tier: A },
    ],
    ['note rank-against-tier 23'],
  ],
])('ranks %s', (_, rows, expected) => {
  expect(told(ranks, context('wuhai', { lists: { opinion: list(rows) } }))).toEqual(expected);
});

it.each<[string, number[], string[]]>([
  ['the same', [1, 2, 3], []],
  ['two changed over', [2, 1, 3], ['note rank-changed 23']],
])('ranks of the list before are %s', (_, later, expected) => {
  const lists = { opinion: list(ranked(1, 2, 3, 4)), 'proposed-winners': list(ranked(...later)) };
  expect(told(ranks, context('wuhai', { lists }))).toEqual(expected);
});

it('are counted anew when somebody is no longer there', () => {
  const { entries } = list(ranked(1, 2, 3, 4));
  const left = entries.filter((_, index) => index !== 1);
  const anew = left.map((row, index) => ({ ...row, rank: index + 1 }));
  for (const rows of [left, anew]) {
    const lists = { opinion: { entries }, 'proposed-winners': { entries: rows } };
    expect(told(ranks, context('wuhai', { lists }))).toEqual([]);
  }
});
