import { expect, test } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import { buildRound, named, winnersNamed } from '../../testing/round-builder.ts';
import type { AwardRow } from './earlier-awards.ts';
import { placesTaken } from './places-taken.ts';

const rulesOf = (id: string) => ruleSetOf(realVersion(id).version.rules);
const winners = (tier: string, count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ organisation: `sample-${index}`, tier, ...more }));
/** Among no other round. */
const taken = (law: RuleSet, rows: AwardRow[]) => {
  const round = buildRound('luohe', {});
  return placesTaken(law, { round, rounds: [round] }, rows, '2026-11-03');
};

test('a repeat winner stands outside the places where the text says so', () => {
  const entries = [
    ...winners('quality-award', 5),
    ...winners('quality-award', 1, { repeatWinner: true }),
  ];
  expect(taken(rulesOf('luohe/2018'), entries)).toMatchObject([
    {
      tier: 'quality-award',
      places: 5,
      limit: { bound: 'about', strength: 'soft' },
      taking: 5,
      outside: 1,
    },
  ]);
});

test('a repeat winner takes a place where the text says nothing', () => {
  const [award] = taken(
    rulesOf('jiangyin/draft'),
    winners('quality-award', 2, { repeatWinner: true }),
  );
  expect(award).toMatchObject({
    places: 2,
    limit: { bound: 'at-most', strength: 'soft' },
    taking: 2,
    outside: 0,
  });
});

test('a winner on re-review stands outside like a repeat winner', () => {
  const [award] = taken(rulesOf('wuhai/2020'), winners('quality-award', 1, { reReview: true }));
  expect(award).toMatchObject({ taking: 0, outside: 1 });
});

test('every tier of the text is told, also one that stayed vacant', () => {
  expect(taken(rulesOf('bayannur/draft'), winners('quality-award', 3))).toMatchObject([
    {
      tier: 'quality-award',
      places: 3,
      limit: { bound: 'at-most' },
      joint: null,
      taking: 3,
      outside: 0,
    },
    {
      tier: 'nomination',
      places: 3,
      limit: { bound: 'at-most' },
      joint: null,
      taking: 0,
      outside: 0,
    },
  ]);
});

test('a total over several tiers is no limit of one of them', () => {
  const [award, nomination] = taken(rulesOf('wuhai/2020'), []);
  expect(award?.places).toBeNull();
  expect(nomination).toMatchObject({ places: 3, limit: { bound: 'at-most' } });
});

test.each<[why: string, winners: Parameters<typeof winnersNamed>[2] | null, taking: number]>([
  ['an award of the same tier on record, whatever the list prints', {}, 0],
  ['another tier on record alone leaves the row its place', null, 1],
])('counts by %s', (_, more, taking) => {
  const tier = more ? 'quality-award' : 'nomination';
  const earlier = buildRound('luohe', {
    slug: 'earlier',
    winners: { decidedOn: '2022-01-01', entries: winnersNamed('a', tier, more ?? {}) },
  });
  const round = buildRound('luohe', { slug: 'present' });
  const rows = [{ ...named('a'), tier: 'quality-award' }];
  const history = { round, rounds: [earlier, round] };
  const [award] = placesTaken(rulesOf('luohe/2018'), history, rows, '2026-11-03');
  expect(award).toMatchObject({ taking, outside: 1 - taking });
});
