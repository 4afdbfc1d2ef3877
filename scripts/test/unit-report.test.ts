import { expect, test } from 'vitest';
import { countUnitTests } from './unit-report.ts';

function report(...files: { status: string; tests: string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  });
}

test('passed tests pass, every other state fails', () => {
  const json = report(
    { status: 'passed', tests: ['passed', 'skipped', 'todo'] },
    { status: 'failed', tests: ['passed', 'failed', 'pending'] },
  );
  expect(countUnitTests(json)).toEqual({ passed: 2, failed: 4 });
});

test('a file that cannot be loaded is one failure', () => {
  expect(countUnitTests(report({ status: 'failed', tests: [] }))).toEqual({ passed: 0, failed: 1 });
});

test('a file whose tests passed but whose clean-up broke is one failure', () => {
  const json = report({ status: 'failed', tests: ['passed', 'passed'] });
  expect(countUnitTests(json)).toEqual({ passed: 2, failed: 1 });
});

test.each(['', '{', '{}', '{"testResults":[{}]}'])('%j is not taken for a report', (text) => {
  expect(() => countUnitTests(text)).toThrow();
});
