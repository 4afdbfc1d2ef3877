import { expect, it } from 'vitest';
import { lastBarredDays } from './last-barred-days.ts';

it('T9: counts a bar with the first day and without it', () => {
  expect(lastBarredDays([{ from: 'decision', on: '2021-06-15' }], 5)).toEqual([
    { says: [{ by: 'first-day', counted: false }], result: '2026-06-15' },
    { says: [{ by: 'first-day', counted: true }], result: '2026-06-14' },
  ]);
});

it('T9: counts from each day from which it may run, and from one day once', () => {
  const starts = (published: string) =>
    lastBarredDays(
      [
        { from: 'decision', on: '2020-02-28' },
        { from: 'publication', on: published },
      ],
      5,
    );
  expect(starts('2020-02-29').map(({ result }) => result)).toEqual([
    '2025-02-28',
    '2025-02-27',
    '2025-02-28',
    '2025-02-27',
  ]);
  expect(starts('2020-03-03').map(({ says, result }) => [says[0], result])).toEqual([
    [{ by: 'start', from: 'decision' }, '2025-02-28'],
    [{ by: 'start', from: 'decision' }, '2025-02-27'],
    [{ by: 'start', from: 'publication' }, '2025-03-03'],
    [{ by: 'start', from: 'publication' }, '2025-03-02'],
  ]);
  expect(starts('2020-02-28')).toHaveLength(2);
});
