import { expect, test } from 'vitest';
import { oneCheck, summaryLine, total, withRunOutcome } from './tally.ts';

test('tallies add up to the line that ends a run', () => {
  const sum = total([oneCheck(true), oneCheck(false), { passed: 10, failed: 2 }]);
  expect(summaryLine(sum)).toBe('11 passed, 3 failed');
  expect(summaryLine(total([]))).toBe('0 passed, 0 failed');
});

test('a run that ended badly has at least one failure', () => {
  expect(withRunOutcome({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
  expect(withRunOutcome({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
  expect(withRunOutcome({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
});

test('failures in the report count even when the run ended well', () => {
  expect(withRunOutcome({ passed: 5, failed: 2 }, true)).toEqual({ passed: 5, failed: 2 });
});
