import { expect, test } from 'vitest';
import { countBrowserTests } from './browser-report.ts';

test('what was expected passed; unexpected, flaky, skipped and stray errors failed', () => {
  const stats = { expected: 10, unexpected: 1, flaky: 2, skipped: 4 };
  const json = JSON.stringify({ errors: [{ message: 'no such file' }], stats });
  expect(countBrowserTests(json)).toEqual({ passed: 10, failed: 8 });
});

test('a clean run has no failure', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countBrowserTests(JSON.stringify({ errors: [], stats }))).toEqual({
    passed: 3,
    failed: 0,
  });
});

test.each(['', '[]', '{"errors":[]}'])('%j is not taken for a report', (text) => {
  expect(() => countBrowserTests(text)).toThrow();
});
