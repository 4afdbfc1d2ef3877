import { describe, expect, it } from 'vitest';
import { rows, context, told } from '../../testing/round-builder.ts';
import type { City, RoundFacts } from '../../testing/round-builder.ts';
import { listBelongsToCall } from './list-belongs-to-call.ts';

const list = (letters: string) => ({ entries: rows(letters) });

describe('a list of a round', () => {
  it.each<[City, string, RoundFacts, string[]]>([
    ['bayannur', 'with a call', { call: {}, lists: { opinion: list('a') } }, ['met call-held 11']],
    ['bayannur', 'without one', { lists: { opinion: list('a') } }, ['cannot call-not-held 11']],
    [
      'bayannur',
      'winners who were accepted (B13)',
      { call: {}, lists: { 'qualified-list': list('abc'), 'proposed-winners': list('ab') } },
      ['met call-held 11', 'met call-held 11'],
    ],
    [
      'bayannur',
      'a winner who was not',
      { call: {}, lists: { 'qualified-list': list('ab'), 'proposed-winners': list('bc') } },
      ['met call-held 11', 'met call-held 11', 'unmet not-on-earlier-list 13'],
    ],
    [
      'bayingolin',
      'a winner who was not (Z11(4))',
      { call: {}, lists: { 'qualified-list': list('ab'), 'proposed-winners': list('c') } },
      ['met call-held 11.1', 'met call-held 11.1', 'unmet not-on-earlier-list 11.4'],
    ],
    [
      'luohe',
      'a winner who was not on the list L15 fixes',
      { call: {}, lists: { 'qualified-list': list('ab'), 'proposed-winners': list('c') } },
      ['met call-held 14', 'met call-held 14', 'unmet not-on-earlier-list 15'],
    ],
    [
      'bayingolin',
      'an accepted applicant nobody recommended (Z11(3))',
      {
        call: {},
        lists: { 'recommended-applicants': list('ab'), 'qualified-list': list('bc') },
      },
      ['met call-held 11.1', 'met call-held 11.1', 'unmet not-on-earlier-list 11.3'],
    ],
    [
      'bayingolin',
      'a recommended applicant whose own notice is not held (Z11(2))',
      { call: {}, lists: { 'internal-notice': list('a'), 'recommended-applicants': list('ab') } },
      ['met call-held 11.1', 'met call-held 11.1'],
    ],
    [
      'wuhai',
      'a proposed winner the public was not asked about (W22, W23)',
      { call: {}, lists: { opinion: list('ab'), 'proposed-winners': list('ac') } },
      ['met call-held 17', 'met call-held 17', 'unmet not-on-earlier-list 22'],
    ],
    [
      'bayannur',
      'a stranger who stands on two later lists, said once',
      {
        call: {},
        lists: {
          'qualified-list': list('ab'),
          opinion: list('abc'),
          'proposed-winners': list('abc'),
        },
      },
      ['met call-held 11', 'met call-held 11', 'unmet not-on-earlier-list 13', 'met call-held 11'],
    ],
    [
      'jiangyin',
      'winners with no accepted list on record (J19)',
      { call: {}, lists: { 'proposed-winners': list('c') } },
      ['met call-held 18'],
    ],
    [
      'wuhai',
      'winners with no accepted list on record (W19)',
      { call: {}, lists: { 'proposed-winners': list('c') } },
      ['met call-held 17'],
    ],
  ])('%s: %s', (city, _, facts, expected) => {
    expect(told(listBelongsToCall, context(city, facts))).toEqual(expected);
  });
});
