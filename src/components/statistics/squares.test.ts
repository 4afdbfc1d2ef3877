import { expect, it } from 'vitest';
import { squaresOf } from './squares.ts';

it.each([
  [{ places: 3, taking: 2, outside: 1 }, ['taken', 'taken', 'free', 'outside']],
  [{ places: 3, taking: 3, outside: 0 }, ['taken', 'taken', 'taken']],
  [{ places: 3, taking: 4, outside: 0 }, ['taken', 'taken', 'taken', 'taken']],
  [{ places: 3, taking: 0, outside: 0 }, ['free', 'free', 'free']],
  [{ places: null, taking: 2, outside: 0 }, ['taken', 'taken']],
])('draws taken places first, then free ones, then winners outside: %j', (tier, kinds) => {
  expect(squaresOf(tier)).toEqual(kinds);
});
