import { describe, expect, it } from 'vitest';
import { context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { prize } from './prize.ts';

describe('the prize of a winner', () => {
  it.each<[City, string, number | null, string[], string]>([
    ['bayannur', 'quality-award', 500_000, ['met prize-as-stated 18.p1'], 'B18: 50万元'],
    ['bayannur', 'quality-award', 499_999, ['unmet prize-differs 18.p1'], 'a yuan less'],
    ['bayannur', 'quality-award', 500_001, ['unmet prize-differs 18.p1'], 'a yuan more'],
    ['bayannur', 'quality-award', 0, ['unmet prize-differs 18.p1'], 'none without a reason'],
    ['bayannur', 'quality-award', null, ['cannot prize-unknown 18.p1'], 'not published'],
    ['bayannur', 'nomination', 0, [], 'B18 states no money'],
    ['bayannur', 'nomination', null, [], 'nothing to publish'],
    ['bayannur', 'nomination', 50_000, ['note prize-without-rule 18.p1'], 'B18 states no money'],
    ['luohe', 'quality-award', 500_000, ['met prize-as-stated 19、18'], 'L19: 50万元'],
    ['luohe', 'quality-award', 300_000, ['unmet prize-differs 19、18'], 'less'],
    [
      'luohe',
      'quality-award',
      0,
      ['note prize-withheld 19、18、21'],
      'L21 knows a reason that no list prints',
    ],
    [
      'bayingolin',
      'quality-award',
      500_000,
      ['note prize-without-rule 14、4'],
      'Z14 states no money',
    ],
    ['bayingolin', 'quality-award', null, [], 'nothing to publish'],
    ['bayingolin', 'nomination', 1, ['note prize-without-rule 14、4'], 'Z14 states no money'],
    ['jiangyin', 'quality-award', 500_000, ['met prize-as-stated 27、26'], 'J27: 50万元'],
    [
      'jiangyin',
      'quality-award',
      100_000,
      ['unmet prize-differs 27、26'],
      'the sum of the other award',
    ],
    ['jiangyin', 'excellence', 100_000, ['met prize-as-stated 27、26'], 'J27: 10万元'],
    [
      'jiangyin',
      'excellence',
      500_000,
      ['unmet prize-differs 27、26'],
      'the sum of the other award',
    ],
    ['wuhai', 'quality-award', 500_000, ['met prize-as-stated 26'], 'W26: 50万元'],
    ['wuhai', 'quality-award', 0, ['unmet prize-differs 26'], 'none without a reason'],
    ['wuhai', 'nomination', 0, [], 'W26 gives a certificate'],
    ['wuhai', 'nomination', 100_000, ['note prize-without-rule 26'], 'W26 gives a certificate'],
  ])('%s, %s, %s yuan: %j, %s', (city, tier, prizePaid, expected) => {
    const entries = winnersNamed('a', tier, { prizePaid });
    expect(told(prize, context(city, { winners: { entries } }))).toEqual(expected);
  });

  it('is left to the exceptions where one applies', () => {
    const entries = winnersNamed('a', 'quality-award', { prizePaid: 0, repeatWinner: true });
    expect(told(prize, context('luohe', { winners: { entries } }))).toEqual([]);
  });
});
