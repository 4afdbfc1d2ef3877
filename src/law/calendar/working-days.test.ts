import { describe, expect, it } from 'vitest';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { isWorking, officialCalendar } from './working-days.ts';

const calendar = officialCalendar([YEAR_2026]);

describe('a day of a year with an official table', () => {
  it.each([
    ['2026-09-30', 'working-day', 'the Wednesday before National Day'],
    ['2026-10-01', 'holiday', 'its first day'],
    [
      '2026-10-03',
      'holiday',
      'a Saturday within the holiday bears its name, not that of a weekend',
    ],
    ['2026-10-07', 'holiday', 'its last day'],
    ['2026-10-08', 'working-day', 'the day after'],
    ['2026-10-10', 'make-up-workday', 'a Saturday on which offices work'],
    ['2026-10-11', 'weekend', 'the Sunday after it'],
    ['2026-01-04', 'make-up-workday', 'a Sunday on which offices work'],
    ['2026-12-31', 'working-day', 'the last day the table covers'],
  ])('%s is a %s: %s', (on, kind) => {
    expect(calendar(on).kind).toBe(kind);
  });

  it('names the holiday and the notice that orders it', () => {
    expect(calendar('2026-10-01')).toEqual({
      kind: 'holiday',
      name: '国庆节',
      notice: YEAR_2026.notice,
    });
  });
});

it.each([
  ['2025-12-31', 2025],
  ['2027-01-01', 2027],
  ['2029-10-01', 2029],
])('%s is unknown: no table covers it, and nobody guesses', (on, year) => {
  expect(calendar(on)).toEqual({ kind: 'unknown', year });
});

it('lets a New Year holiday begin in the December before, whatever is known of that year', () => {
  const next = officialCalendar([
    {
      year: 2027,
      holidays: [{ name: '元旦', from: '2026-12-31', until: '2027-01-02' }],
      makeUpWorkdays: ['2026-12-27'],
    },
  ]);
  expect(next('2026-12-31')).toMatchObject({ kind: 'holiday', name: '元旦' });
  expect(next('2026-12-27').kind).toBe('make-up-workday');
  expect(next('2026-12-30')).toEqual({ kind: 'unknown', year: 2026 });
});

it('believes the later notice where two speak of one day, in whatever order they are given', () => {
  const later = {
    year: 2027,
    holidays: [{ name: '元旦', from: '2026-12-31', until: '2027-01-02' }],
    makeUpWorkdays: [],
  };
  const earlier = { ...YEAR_2026, makeUpWorkdays: ['2026-12-31'] };
  expect(officialCalendar([later, earlier])('2026-12-31').kind).toBe('holiday');
  expect(officialCalendar([earlier, later])('2026-12-31').kind).toBe('holiday');
});

it.each([
  [{ kind: 'working-day' }, true],
  [{ kind: 'make-up-workday' }, true],
  [{ kind: 'weekend' }, false],
  [{ kind: 'holiday', name: '春节', notice: undefined }, false],
  [{ kind: 'unknown', year: 2029 }, null],
] as const)('offices working on a %o: %s', (state, expected) => {
  expect(isWorking(state)).toBe(expected);
});

describe('T35: days off by another order than the year’s notice', () => {
  const notice = { title: '某自治区年节放假办法' };
  const further = [
    {
      name: '肉孜节',
      from: '2026-03-20',
      until: '2026-03-20',
      regions: ['某自治区'],
      announcedOn: '2025-12-01',
      notice,
    },
    { name: '纪念日', from: '2026-09-03', until: '2026-09-03', announcedOn: '2026-08-25', notice },
  ];
  const years = [{ year: 2026, holidays: [], makeUpWorkdays: [], further }];

  it('are kept where they are ordered, and nowhere else', () => {
    const state = { kind: 'holiday', name: '肉孜节', notice, announcedOn: '2025-12-01' };
    expect(officialCalendar(years, ['某自治区', '某州'])('2026-03-20')).toEqual(state);
    expect(officialCalendar(years, ['他省'])('2026-03-20')).toEqual({ kind: 'working-day' });
  });

  it('are kept everywhere where no place is named', () => {
    expect(officialCalendar(years)('2026-09-03')).toMatchObject({
      kind: 'holiday',
      name: '纪念日',
    });
  });
});
