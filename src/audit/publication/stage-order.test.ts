import { describe, expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import type { City, RoundFacts } from '../../testing/round-builder.ts';
import { stageOrder } from './stage-order.ts';

const open = (from: string, until: string) => ({
  window: { from: `2026-${from}`, until: `2026-${until}` },
});
const call = { publishedOn: '2026-03-02' };

describe('one publication after the other', () => {
  it.each<[City, string, RoundFacts, string[]]>([
    [
      'wuhai',
      'opinions after the call',
      { call, lists: { opinion: open('06-01', '06-22') } },
      ['met stages-in-order 22、17'],
    ],
    [
      'wuhai',
      'opinions before the call',
      { call, lists: { opinion: open('02-01', '02-22') } },
      ['unmet stage-too-early 22、17'],
    ],
    [
      'wuhai',
      'winners the day after opinions end',
      { lists: { opinion: open('06-01', '06-22'), 'proposed-winners': open('06-23', '07-02') } },
      ['met stages-in-order 25、22'],
    ],
    [
      'wuhai',
      'winners on the last day of opinions (W23)',
      { lists: { opinion: open('06-01', '06-22'), 'proposed-winners': open('06-22', '07-01') } },
      ['unmet stage-too-early 25、22'],
    ],
    [
      'bayannur',
      'opinions while the accepted list hangs',
      { lists: { 'qualified-list': open('06-01', '06-10'), opinion: open('06-05', '06-20') } },
      ['unmet stage-too-early 15、13'],
    ],
    [
      'bayannur',
      'opinions after it',
      { lists: { 'qualified-list': open('06-01', '06-10'), opinion: open('06-11', '06-20') } },
      ['met stages-in-order 15、13'],
    ],
    [
      'bayingolin',
      'recommended before the own notice ended (Z11(2))',
      {
        lists: {
          'recommended-applicants': open('06-08', '06-15'),
          'internal-notice': open('06-01', '06-08'),
        },
      },
      ['unmet stage-too-early 11.3、11.2'],
    ],
    [
      'bayingolin',
      'recommended after it',
      {
        lists: {
          'recommended-applicants': open('06-09', '06-16'),
          'internal-notice': open('06-01', '06-08'),
        },
      },
      ['met stages-in-order 11.3、11.2'],
    ],
    [
      'bayannur',
      'T10: winners after the accepted list, the opinions between without a day (B15)',
      {
        lists: {
          'qualified-list': open('06-01', '06-10'),
          'proposed-winners': open('07-01', '07-10'),
        },
      },
      ['cannot stage-days-unknown 15、13'],
    ],
    [
      'bayannur',
      'T10: opinions in their place between the two',
      {
        lists: {
          'qualified-list': open('06-01', '06-10'),
          opinion: open('06-11', '06-20'),
          'proposed-winners': open('07-01', '07-10'),
        },
      },
      ['met stages-in-order 15、13', 'met stages-in-order 15'],
    ],
    [
      'bayannur',
      'T10: winners before the accepted list has ended, whatever came between',
      {
        lists: {
          'qualified-list': open('06-01', '06-10'),
          'proposed-winners': open('06-10', '06-20'),
        },
      },
      ['unmet stage-too-early 15、13'],
    ],
    [
      'wuhai',
      'T10: opinions of which nobody says when they ended',
      {
        lists: {
          opinion: { window: { from: '2026-06-01', until: null } },
          'proposed-winners': open('06-23', '07-02'),
        },
      },
      ['cannot stage-days-unknown 25、22'],
    ],
    [
      'jiangyin',
      'a list the text does not order has no place',
      { call, lists: { 'qualified-list': open('01-01', '01-08') } },
      [],
    ],
    [
      'luohe',
      'a list without any day',
      { call, lists: { 'proposed-winners': { publishedOn: null } } },
      [],
    ],
    [
      'luohe',
      'a list with a day of publication only',
      { call, lists: { 'proposed-winners': { publishedOn: '2026-03-01' } } },
      ['unmet stage-too-early 17、14'],
    ],
  ])('%s: %s', (city, _, facts, expected) => {
    expect(told(stageOrder, context(city, facts))).toEqual(expected);
  });
});
