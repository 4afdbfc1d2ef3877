import { describe, expect, it } from 'vitest';
import { context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import { places } from './places.ts';

const award = winnersNamed;
const second = (letters: string, more = {}) => winnersNamed(letters, 'nomination', more);
const excellent = (letters: string) => winnersNamed(letters, 'excellence');
const again = { repeatWinner: true };

describe('the places of a decision', () => {
  it.each<[City, string, WinnerEntry[], string[]]>([
    [
      'bayannur',
      '3 and 3, as many as B4 has',
      [...award('abc'), ...second('def')],
      ['met places-kept 4', 'met places-kept 4'],
    ],
    [
      'bayannur',
      'a fourth award',
      [...award('abcd'), ...second('e')],
      ['unmet places-exceeded 4', 'met places-kept 4'],
    ],
    [
      'bayannur',
      'a fourth nomination',
      [...award('a'), ...second('bcde')],
      ['met places-kept 4', 'unmet places-exceeded 4'],
    ],
    [
      'bayannur',
      'four names, one a repeat winner (B18 ¶2)',
      [...award('abc'), ...award('d', 'quality-award', again)],
      ['met places-kept 4、18.p2', 'met places-kept 4'],
    ],
    [
      'bayannur',
      'five names, one a repeat winner',
      [...award('abcd'), ...award('e', 'quality-award', again)],
      ['unmet places-exceeded 4、18.p2', 'met places-kept 4'],
    ],
    ['luohe', 'five, about as many as L4 has', award('abcde'), ['met places-kept 4']],
    ['luohe', 'six: 原则上…左右 is soft', award('abcdef'), ['note places-exceeded-soft 4']],
    [
      'luohe',
      'six names, one a repeat winner (L25)',
      [...award('abcde'), ...award('f', 'quality-award', again)],
      ['met places-kept 4、25'],
    ],
    [
      'bayingolin',
      '3 and 5, as many as Z4 has',
      [...award('abc'), ...second('defgh')],
      ['met places-kept 4', 'met places-kept 4'],
    ],
    [
      'bayingolin',
      'a fourth award',
      award('abcd'),
      ['unmet places-exceeded 4', 'met places-kept 4'],
    ],
    [
      'bayingolin',
      'a sixth nomination',
      second('abcdef'),
      ['met places-kept 4', 'unmet places-exceeded 4'],
    ],
    [
      'bayingolin',
      'a repeat winner counts: Z is silent',
      [...award('abc'), ...award('d', 'quality-award', again)],
      ['unmet places-exceeded 4', 'met places-kept 4'],
    ],
    [
      'jiangyin',
      '2 and 3, as many as J4 has',
      [...award('ab'), ...excellent('cde')],
      ['met places-kept 4', 'met places-kept 4'],
    ],
    [
      'jiangyin',
      'a third award: 原则上 is soft',
      award('abc'),
      ['note places-exceeded-soft 4', 'met places-kept 4'],
    ],
    [
      'jiangyin',
      'a fourth excellence award: 原则上 is soft',
      excellent('abcd'),
      ['met places-kept 4', 'note places-exceeded-soft 4'],
    ],
    [
      'jiangyin',
      'a repeat winner counts: J is silent',
      [...award('ab'), ...award('c', 'quality-award', again)],
      ['note places-exceeded-soft 4', 'met places-kept 4'],
    ],
    [
      'wuhai',
      '3 in all',
      [...award('ab'), ...second('c')],
      ['met places-kept 4', 'met places-kept 4'],
    ],
    [
      'wuhai',
      '3 and 3: whether the total covers nominations is open',
      [...award('abc'), ...second('def')],
      ['note places-open 4', 'met places-kept 4'],
    ],
    [
      'wuhai',
      'four awards are too many either way, softly',
      award('abcd'),
      ['note places-exceeded-soft 4', 'met places-kept 4'],
    ],
    [
      'wuhai',
      'a fourth nomination: 每届不超过3个 is hard',
      second('abcd'),
      ['note places-open 4', 'unmet places-exceeded 4'],
    ],
    [
      'wuhai',
      'four names, one on re-review (W6)',
      [...award('abc'), ...award('d', 'quality-award', { reReview: true })],
      ['met places-kept 4、6', 'met places-kept 4'],
    ],
    [
      'wuhai',
      'four names, one a repeat winner',
      [...award('abc'), ...award('d', 'quality-award', again)],
      ['met places-kept 4、6', 'met places-kept 4'],
    ],
  ])('%s: %s', (city, _, entries, expected) => {
    expect(told(places, context(city, { winners: { entries } }))).toEqual(expected);
  });
});
