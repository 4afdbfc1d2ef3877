import { describe, expect, it } from 'vitest';
import { rows, context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { places } from './places.ts';

const award = winnersNamed;
const again = { repeatWinner: true };

describe('repeat winners the list does not mark', () => {
  const earlier = (tier: string) => [
    { winners: { decidedOn: '2020-06-01', entries: winnersNamed('d', tier) } },
  ];

  it('are known from an earlier award of the same tier', () => {
    const present = context(
      'bayannur',
      { winners: { entries: award('abcd') } },
      { earlier: earlier('quality-award') },
    );
    expect(told(places, present)[0]).toBe('met places-kept 4、18.p2');
  });

  it('do not include those who won another tier', () => {
    const present = context(
      'bayannur',
      { winners: { entries: award('abcd') } },
      { earlier: earlier('nomination') },
    );
    expect(told(places, present)[0]).toBe('unmet places-exceeded 4');
  });

  it('leave it open when the list marks one that won another tier only (B18 ¶2)', () => {
    const entries = [...award('abc'), ...award('d', 'quality-award', again)];
    const present = context(
      'bayannur',
      { winners: { entries } },
      { earlier: earlier('nomination') },
    );
    expect(told(places, present)[0]).toBe('note places-repeat-open 4、18.p2');
  });

  it('do not include those whose award was taken back', () => {
    const [round] = earlier('quality-award');
    const revoked = {
      ...round,
      revocations: [{ organisation: 'sample-d', decidedOn: '2021-01-01' }],
    };
    const present = context(
      'bayannur',
      { winners: { entries: award('abcd') } },
      { earlier: [revoked] },
    );
    expect(told(places, present)[0]).toBe('unmet places-exceeded 4');
  });
});

describe('the places of a list of proposed winners', () => {
  it.each<[City, string, ReturnType<typeof rows>, string[]]>([
    [
      'bayannur',
      'three',
      rows('abc', { tier: 'quality-award' }),
      ['met places-kept 4', 'met places-kept 4'],
    ],
    [
      'bayannur',
      'four',
      rows('abcd', { tier: 'quality-award' }),
      ['unmet places-exceeded 4', 'met places-kept 4'],
    ],
    [
      'bayannur',
      'seven without a tier: too many, but which?',
      rows('abcdefg'),
      ['cannot places-tiers-unknown 4', 'cannot places-tiers-unknown 4'],
    ],
    [
      'bayannur',
      'three without a tier are within either',
      rows('abc'),
      ['met places-kept 4', 'met places-kept 4'],
    ],
    [
      'luohe',
      'six without a tier: there is only one',
      rows('abcdef'),
      ['note places-exceeded-soft 4'],
    ],
  ])('%s: %s', (city, _, entries, expected) => {
    expect(told(places, context(city, { lists: { 'proposed-winners': { entries } } }))).toEqual(
      expected,
    );
  });

  it('are not counted on earlier lists', () => {
    const entries = rows('abcdefgh', { tier: 'quality-award' });
    expect(told(places, context('wuhai', { lists: { opinion: { entries } } }))).toEqual([]);
  });
});

it('takes 左右 for soft even where a rules file does not say so', () => {
  const present = context('luohe', { winners: { entries: award('abcdef') } });
  const rules = present.rules && {
    ...present.rules,
    rules: present.rules.rules.map((rule) => ({ ...rule, strength: 'hard' as const })),
  };
  expect(told(places, { ...present, rules })).toEqual(['note places-exceeded-soft 4']);
});
