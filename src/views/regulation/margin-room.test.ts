import { expect, it } from 'vitest';
import { openBlocks } from './margin-room.ts';

const lines = (...lengths: number[]) => lengths.map((each) => '字'.repeat(each));

it.each<[number[], number[][], boolean[], string]>([
  [[36 * 6], [[15]], [true], 'a short note beside a long article stands open'],
  [[20], [[15 * 5]], [false], 'a note taller than its article is folded'],
  [[36 * 6], [[15 * 3], [15 * 9], [15]], [true, false, true], 'a later one may still fit'],
  [[36, 36, 36, 36], [[15 * 4]], [true], 'paragraphs count each for itself'],
  [[], [[15]], [false], 'where nothing stands nothing is open'],
  [[36 * 6], [[]], [false], 'a block without lines is not open'],
])('beside %j, blocks of %j are open: %j, for %4$s', (part, blocks, expected) => {
  expect(
    openBlocks(
      lines(...part),
      blocks.map((each) => lines(...each)),
    ),
  ).toEqual(expected);
});
