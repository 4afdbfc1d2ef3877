import { expect, test } from 'vitest';
import { budgetFor } from './budgets.ts';

test.each([
  ['/', 14_600],
  ['/[jurisdiction]/', 14_600],
  ['/[j]/regulations/[version]/', 40_000],
  ['/winners/', null],
  ['/[j]/regulations/', null],
])('the budget of %s is %s', (route, bytes) => {
  expect(budgetFor(route)).toBe(bytes);
});
