import { describe, expect, it } from 'vitest';
import { rows, context, told } from '../../testing/round-builder.ts';
import { datesAgree } from './dates-agree.ts';

const days = (signedOn: string | null, publishedOn: string | null, decidedOn: string) =>
  told(datesAgree, context('luohe', { winners: { signedOn, publishedOn, decidedOn } }));

it.each([
  ['signed, decided and published on one day', '2026-06-01', '2026-06-01', '2026-06-01', []],
  [
    'signed the day after it was published',
    '2026-06-02',
    '2026-06-01',
    '2026-06-01',
    ['note signed-after-publication'],
  ],
  [
    'decided the day after it was published',
    '2026-06-01',
    '2026-06-01',
    '2026-06-02',
    ['note decided-after-publication'],
  ],
  ['published on the anniversary', null, '2026-06-01', '2025-06-01', []],
  ['published the day after it', null, '2026-06-02', '2025-06-01', ['note published-long-after']],
  ['without a day of publication', '2026-06-01', null, '2025-06-01', []],
])('a decision %s', (_, signedOn, publishedOn, decidedOn, expected) => {
  expect(days(signedOn, publishedOn, decidedOn)).toEqual(expected);
});

const applications = (until: string | null) => [
  { level: '市级', window: { from: null, until }, handIn: {} },
];

it.each([
  ['the day of the call', '2026-03-02', []],
  ['the day before the call', '2026-03-01', ['note applications-before-call']],
  ['the day before the first list', '2026-05-31', []],
  ['the day the first list begins', '2026-06-01', ['note applications-after-list']],
  ['no day on record', null, []],
])('applications that close on %s', (_, until, expected) => {
  const round = context('luohe', {
    call: { applications: applications(until) },
    lists: {
      'qualified-list': { entries: rows('a') },
      'proposed-winners': { window: { from: '2026-09-01', until: '2026-09-10' } },
    },
  });
  expect(told(datesAgree, round)).toEqual(expected);
});

it('compares applications with no list where none has come yet', () => {
  const call = { applications: applications('2026-12-31') };
  expect(told(datesAgree, context('luohe', { call }))).toEqual([]);
});

describe('a window', () => {
  const window = (from: string, until: string) => ({ from, until });
  const application = (level: string, from: string, until: string) => ({
    level,
    window: window(from, until),
    handIn: {},
  });
  const call = (...applications: ReturnType<typeof application>[]) =>
    told(datesAgree, context('wuhai', { call: { applications } }));

  it.each([
    ['opens the day the call is out', '2026-03-02', '2026-04-30', []],
    ['opens the day before', '2026-03-01', '2026-04-30', ['note applications-open-before-call']],
    ['lasts a day', '2026-04-30', '2026-04-30', ['note window-one-day']],
    ['lasts two days', '2026-04-29', '2026-04-30', []],
    ['lasts a year', '2026-03-02', '2027-03-02', []],
    ['lasts a year and a day', '2026-03-02', '2027-03-03', ['note window-of-years']],
  ])('for applications %s', (_, from, until, expected) => {
    expect(call(application('市级', from, until))).toEqual(expected);
  });

  it.each([
    ['区级', '市级', ['note district-after-city']],
    ['海勃湾区市场监督管理局', '乌海市市场监督管理局', ['note district-after-city']],
    ['县市场监督管理局', '自治区直属单位向自治州报送', ['note district-after-city']],
    ['市级', '区级', []],
    ['单位', '市级', []],
  ])('of %s closes after that of %s', (later, earlier, expected) => {
    expect(
      call(
        application(later, '2026-03-02', '2026-05-01'),
        application(earlier, '2026-03-02', '2026-04-30'),
      ),
    ).toEqual(expected);
  });

  it.each([
    ['the text sets the least', '2026-06-01', '2027-06-02', ['note window-of-years']],
    ['a month', '2026-06-01', '2026-07-01', []],
  ])('of a list: %s', (_, from, until, expected) => {
    const lists = { opinion: { window: window(from, until) } };
    expect(told(datesAgree, context('wuhai', { lists }))).toEqual(expected);
  });

  it('of a length the text writes out is left to the check of lengths', () => {
    const lists = { 'proposed-winners': { window: window('2026-06-01', '2029-06-01') } };
    expect(told(datesAgree, context('wuhai', { lists }))).toEqual([]);
  });
});
