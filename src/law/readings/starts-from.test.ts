import { expect, it } from 'vitest';
import { barredUntil } from '../eligibility/barred-until.ts';
import { startsOf } from './starts-from.ts';

const GRID = { rounds: [], cycleYears: 2 };
const FOUR_YEARS = { count: 4, unit: 'year' } as const;

/** An award decided in the middle of 2021, made public in July. */
it.each([
  [undefined, '2025-06-14', '2025-06-15'],
  ['open', '2025-06-14', '2025-07-02'],
  ['publication', '2025-07-01', '2025-07-02'],
  ['award-year', '2024-12-31', '2024-12-31'],
  ['next-year', '2025-12-31', '2025-12-31'],
] as const)(
  'four years from %s bar surely until %s, at most until %s',
  (startsFrom, sure, last) => {
    const starts = startsOf({ startsFrom }, '2021-06-15', '2021-07-02');
    expect(barredUntil(starts, FOUR_YEARS, GRID)).toEqual({
      ...{ sureUntil: sure, until: last, estimated: false },
    });
  },
);

it('runs from the decision while nobody says when it was made public', () => {
  expect(startsOf({ startsFrom: 'publication' }, '2021-06-15', null)).toEqual([
    { from: 'decision', on: '2021-06-15' },
  ]);
});
