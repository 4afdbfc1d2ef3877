import { expect, it } from 'vitest';
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
