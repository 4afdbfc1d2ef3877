import { describe, expect, it } from 'vitest';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import { context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { prizeException } from './prize-exception.ts';

const stateFunded = { stateFunded: true };
const repeatWinner = { repeatWinner: true };
const reReview = { reReview: true };

describe('a winner the text gives no money to', () => {
  it.each<[City, string, Partial<WinnerEntry>, string[], string]>([
    [
      'bayannur',
      'quality-award',
      { ...stateFunded, prizePaid: 0 },
      ['met no-prize-kept 18.p1'],
      'B18 ¶1: fully state-funded',
    ],
    [
      'bayannur',
      'quality-award',
      { ...stateFunded, prizePaid: 1 },
      ['unmet no-prize-broken 18.p1'],
      'paid all the same',
    ],
    [
      'bayannur',
      'quality-award',
      { ...stateFunded, prizePaid: null },
      ['cannot prize-unknown 18.p1'],
      'not published',
    ],
    [
      'bayannur',
      'nomination',
      { ...stateFunded, prizePaid: 1 },
      ['unmet no-prize-broken 18.p1'],
      'B18 ¶1 speaks of all winners',
    ],
    [
      'bayannur',
      'quality-award',
      { ...repeatWinner, prizePaid: 0 },
      ['met no-prize-kept 18.p2'],
      'B18 ¶2: won again',
    ],
    [
      'bayannur',
      'quality-award',
      { ...repeatWinner, prizePaid: 500_000 },
      ['unmet no-prize-broken 18.p2'],
      'paid again',
    ],
    [
      'bayannur',
      'nomination',
      { ...repeatWinner, prizePaid: 1 },
      ['note no-prize-open 18.p2'],
      'whether B18 ¶2 reaches nominations is open',
    ],
    [
      'luohe',
      'quality-award',
      { ...repeatWinner, prizePaid: 0 },
      ['met no-prize-kept 25'],
      'L25: won again',
    ],
    [
      'luohe',
      'quality-award',
      { ...repeatWinner, prizePaid: 500_000 },
      ['unmet no-prize-broken 25'],
      'paid again',
    ],
    [
      'luohe',
      'quality-award',
      { ...stateFunded, prizePaid: 500_000 },
      [],
      'L has no such exception',
    ],
    ['bayingolin', 'quality-award', { ...repeatWinner, prizePaid: 500_000 }, [], 'Z has none'],
    [
      'jiangyin',
      'quality-award',
      { ...repeatWinner, ...stateFunded, prizePaid: 500_000 },
      [],
      'J is silent',
    ],
    [
      'wuhai',
      'quality-award',
      { ...reReview, prizePaid: 0 },
      ['met no-prize-kept 6'],
      'W6: won on re-review',
    ],
    [
      'wuhai',
      'quality-award',
      { ...reReview, prizePaid: 500_000 },
      ['unmet no-prize-broken 6'],
      'paid again',
    ],
    [
      'wuhai',
      'nomination',
      { ...reReview, prizePaid: 1 },
      ['note no-prize-open 6'],
      'whether W6 reaches nominations is open',
    ],
    [
      'wuhai',
      'quality-award',
      { ...stateFunded, prizePaid: 500_000 },
      [],
      'W has no such exception',
    ],
  ])('%s, %s, %j: %j, %s', (city, tier, more, expected) => {
    const entries = winnersNamed('a', tier, more);
    expect(told(prizeException, context(city, { winners: { entries } }))).toEqual(expected);
  });

  const won = (tier: string) => ({
    winners: { decidedOn: '2016-05-01', entries: winnersNamed('a', tier) },
  });

  it('is known from an earlier award of the same tier though the list does not say so', () => {
    const winners = { entries: winnersNamed('a', 'quality-award', { prizePaid: 500_000 }) };
    const earlier = [won('quality-award')];
    expect(told(prizeException, context('luohe', { winners }, { earlier }))).toEqual([
      'unmet no-prize-broken 25',
    ]);
  });

  it('is left open where the earlier award was of another tier (B18 ¶2)', () => {
    const winners = {
      entries: winnersNamed('a', 'quality-award', { prizePaid: 500_000, ...repeatWinner }),
    };
    const earlier = [won('nomination')];
    expect(told(prizeException, context('bayannur', { winners }, { earlier }))).toEqual([
      'note no-prize-open 18.p2',
    ]);
  });
});
