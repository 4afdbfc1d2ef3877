import { describe, expect, it } from 'vitest';
import { inForceTogether, lastDayOf, lastMonthOf, repealedFrom, statusOn } from './status.ts';
import type { Validity } from './status.ts';

const version = (parts: Partial<Validity>): Validity => ({
  slug: 'v1',
  stage: 'issued',
  effectiveOn: '2020-09-22',
  effectiveMonth: null,
  termYears: null,
  repeals: [],
  supersedes: null,
  ...parts,
});
const successor = (parts: Partial<Validity> = {}) =>
  version({ slug: 'v2', effectiveOn: '2023-05-01', repeals: ['v1'], ...parts });

describe('lastDayOf', () => {
  it.each([
    ['2020-09-22', 5, '2025-09-21', 'the day before the anniversary'],
    ['2021-01-01', 1, '2021-12-31', 'a year from new year'],
    ['2020-03-01', 1, '2021-02-28', 'into February'],
    ['2020-02-29', 5, '2025-02-27', 'an anniversary that does not exist is the last of February'],
    ['2020-02-29', 4, '2024-02-28', 'one that does'],
  ])('is, from %s with %i years, %s: %s', (effectiveOn, termYears, expected) => {
    expect(lastDayOf(version({ effectiveOn, termYears }))).toBe(expected);
  });

  it.each([
    ['a text without a term', version({})],
    ['a text without a day of entry into force', version({ effectiveOn: null, termYears: 5 })],
    ['a draft', version({ stage: 'draft', termYears: 5 })],
  ])('does not exist for %s', (_, each) => {
    expect(lastDayOf(each)).toBeNull();
  });
});

describe('a term whose last day the text names', () => {
  const own = version({ termUntil: '2027-12-31' });

  it('ends with that day', () => {
    expect(lastDayOf(own)).toBe('2027-12-31');
    expect(statusOn('2027-12-31', own, [own])).toBe('in-force');
    expect(statusOn('2028-01-01', own, [own])).toBe('expired');
    expect(lastDayOf({ ...own, stage: 'draft' })).toBeNull();
  });

  it('ends as well where the first day is not known', () => {
    const undated = { ...own, effectiveOn: null };
    expect(statusOn('2027-12-31', undated, [undated])).toBe('undated');
    expect(statusOn('2028-01-01', undated, [undated])).toBe('expired');
  });
});

describe('statusOn', () => {
  it.each([
    ['2020-09-21', 'issued', 'the eve of entry into force'],
    ['2020-09-22', 'in-force', 'the day itself'],
    ['2025-09-21', 'in-force', 'the last day of the term'],
    ['2025-09-22', 'expired', 'the day after'],
    ['2099-01-01', 'expired', 'long after'],
  ])('of a five-year text on %s is %s: %s', (day, expected) => {
    const own = version({ termYears: 5 });
    expect(statusOn(day, own, [own])).toBe(expected);
  });

  it('never expires without a term', () => {
    expect(statusOn('2099-01-01', version({}), [])).toBe('in-force');
  });

  it('is never in force, nor about to be, where no day of entry into force is known', () => {
    const own = version({ effectiveOn: null, termYears: 5 });
    for (const day of ['1999-01-01', '2099-01-01']) expect(statusOn(day, own, [])).toBe('undated');
  });

  it.each([
    ['2023-04-30', 'in-force', 'the eve of repeal'],
    ['2023-05-01', 'repealed', 'the day its successor enters into force'],
    ['2026-01-01', 'repealed', 'repeal comes before expiry'],
  ])('of a repealed text on %s is %s: %s', (day, expected) => {
    const own = version({ termYears: 5 });
    expect(statusOn(day, own, [own, successor()])).toBe(expected);
  });

  it.each([
    ['a draft repeals nothing', successor({ stage: 'draft' })],
    ['nor does a text without a day of entry into force', successor({ effectiveOn: null })],
    ['nor one that repeals another text', successor({ repeals: ['v0'] })],
  ])('%s', (_, other) => {
    const own = version({});
    expect(statusOn('2030-01-01', own, [own, other])).toBe('in-force');
  });

  it.each([null, '2024-01-01'])(
    'is repealed even where entry into force is %s and never came',
    (effectiveOn) => {
      expect(statusOn('2023-05-01', version({ effectiveOn }), [successor()])).toBe('repealed');
    },
  );

  it.each(['1990-01-01', '2020-09-22', '2099-12-31'])(
    'of a draft is draft on %s, term and successor or not',
    (day) => {
      const own = version({ stage: 'draft', termYears: 1 });
      expect(statusOn(day, own, [own, successor()])).toBe('draft');
    },
  );
});

describe('T18: a text that the portal judges superseded', () => {
  const old = version({});
  const next = version({ slug: 'v2', effectiveOn: '2023-05-01', supersedes: 'v1' });

  it.each([
    ['2023-04-30', 'in-force'],
    ['2023-05-01', 'superseded'],
  ])('is on %s %s, and never repealed', (day, expected) => {
    expect(statusOn(day, old, [old, next])).toBe(expected);
    expect(repealedFrom(old, [old, next])).toBeNull();
  });

  it('is repealed from the day a text says so', () => {
    const third = version({ slug: 'v3', effectiveOn: '2024-01-01', repeals: ['v1'] });
    expect(statusOn('2024-01-01', old, [old, next, third])).toBe('repealed');
  });
});

describe('T18: two texts', () => {
  const old = version({ effectiveOn: '2018-01-01' });
  it.each<[string, Validity, Validity, boolean]>([
    ['without an end', old, version({ slug: 'v2' }), true],
    [
      'of which the first ends the day before',
      { ...old, termYears: 2 },
      version({ slug: 'v2', effectiveOn: '2020-01-01' }),
      false,
    ],
    [
      'of which the first ends on the first day',
      { ...old, termYears: 2 },
      version({ slug: 'v2', effectiveOn: '2019-12-31' }),
      true,
    ],
    ['of which the second repeals the first', old, version({ slug: 'v2', repeals: ['v1'] }), false],
    [
      'of which the second is judged to supersede the first',
      old,
      version({ slug: 'v2', supersedes: 'v1' }),
      false,
    ],
    ['of which one is a draft', old, version({ slug: 'v2', stage: 'draft' }), false],
    ['of which one names no first day', old, version({ slug: 'v2', effectiveOn: null }), false],
  ])('%s are in force together: %#', (_, a, b, expected) => {
    expect(inForceTogether(a, b, [a, b])).toBe(expected);
    expect(inForceTogether(b, a, [b, a])).toBe(expected);
  });
});

it.each([
  ['2022-05', 3, '2025-05'],
  ['2022-12', 5, '2027-12'],
  [null, 3, null],
  ['2022-05', null, null],
])(
  'T19: a term from the month %s of %s years ends in %s, on no day',
  (effectiveMonth, termYears, expected) => {
    const own = version({ effectiveOn: null, stage: 'draft', effectiveMonth, termYears });
    expect(lastMonthOf(own)).toBe(expected);
    expect(lastDayOf(own)).toBeNull();
  },
);

describe('repealedFrom', () => {
  it('is the earliest of several repeals', () => {
    const later = successor({ slug: 'v3', effectiveOn: '2024-01-01' });
    expect(repealedFrom(version({}), [later, successor()])).toBe('2023-05-01');
  });

  it('is null where nothing repeals', () => {
    expect(repealedFrom(version({}), [version({ slug: 'v2' })])).toBeNull();
  });
});
