import { expect, test } from 'vitest';
import { runLanes } from './lanes.ts';
import type { Outcome } from './lanes.ts';
import { oneCheck } from './tally.ts';

const done = (output: string): Promise<Outcome> =>
  Promise.resolve({ tally: oneCheck(true), output });

test('lanes run side by side, and each step is told in one piece when it ends', async () => {
  const told: string[] = [];
  const late = Promise.withResolvers<Outcome>();
  const results = await runLanes(
    [
      [{ title: 'slow', run: () => late.promise }],
      [
        { title: 'first', run: () => done('1\n2\n') },
        {
          title: 'second',
          run: () => {
            late.resolve({ tally: { passed: 7, failed: 1 }, output: '3' });
            return late.promise.then(() => done('4'));
          },
        },
      ],
    ],
    (words) => told.push(words),
  );
  expect(told.toSorted()).toEqual(['\n== first\n1\n2', '\n== second\n4', '\n== slow\n3']);
  expect(told[0]).toContain('first');
  expect(results.map(({ title, tally }) => [title, tally])).toEqual([
    ['slow', { passed: 7, failed: 1 }],
    ['first', { passed: 1, failed: 0 }],
    ['second', { passed: 1, failed: 0 }],
  ]);
});

test('a step that throws has failed, says why, and stops no other', async () => {
  const told: string[] = [];
  const results = await runLanes(
    [
      [
        { title: 'broken', run: () => Promise.reject(new Error('no such tool')) },
        { title: 'next', run: () => done('') },
      ],
      [{ title: 'beside', run: () => done('') }],
    ],
    (words) => told.push(words),
  );
  expect(results.map(({ tally }) => tally.failed)).toEqual([1, 0, 0]);
  expect(told.join('')).toContain('no such tool');
});
