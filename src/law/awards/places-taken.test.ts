import { expect, test } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { placesTaken } from './places-taken.ts';

const rulesOf = (id: string) => realVersion(id).version.rules;
const winners = (tier: string, count: number, more: object = {}) =>
  Array.from({ length: count }, () => ({ tier, ...more }));

test('a repeat winner stands outside the places where the text says so', () => {
  const entries = [
    ...winners('quality-award', 5),
    ...winners('quality-award', 1, { repeatWinner: true }),
  ];
  expect(placesTaken(rulesOf('luohe/2018'), entries)).toEqual([
    { tier: 'quality-award', places: 5, soft: true, taking: 5, outside: 1 },
  ]);
});

test('a repeat winner takes a place where the text says nothing', () => {
  const [award] = placesTaken(
    rulesOf('jiangyin/draft'),
    winners('quality-award', 2, { repeatWinner: true }),
  );
  expect(award).toMatchObject({ places: 2, soft: true, taking: 2, outside: 0 });
});

test('a winner on re-review stands outside like a repeat winner', () => {
  const [award] = placesTaken(
    rulesOf('wuhai/2020'),
    winners('quality-award', 1, { reReview: true }),
  );
  expect(award).toMatchObject({ taking: 0, outside: 1 });
});

test('every tier of the text is told, also one that stayed vacant', () => {
  expect(placesTaken(rulesOf('bayannur/draft'), winners('quality-award', 3))).toEqual([
    { tier: 'quality-award', places: 3, soft: false, taking: 3, outside: 0 },
    { tier: 'nomination', places: 3, soft: false, taking: 0, outside: 0 },
  ]);
});

test('a total over several tiers is no limit of one of them', () => {
  const [award, nomination] = placesTaken(rulesOf('wuhai/2020'), []);
  expect(award?.places).toBeNull();
  expect(nomination).toMatchObject({ places: 3, soft: false });
});
