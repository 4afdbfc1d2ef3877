import { expect, test } from 'vitest';
import { median } from './build.ts';

test.each([
  [[5], 5],
  [[9, 1, 4], 4],
  [[10, 1, 3, 2], 2.5],
])('the median of %j is %f', (values, expected) => {
  expect(median(values)).toBe(expected);
});
