import { describe, expect, it } from 'vitest';
import { rows, context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { winnerWasPublicised } from './winner-was-publicised.ts';

const ARTICLES: [City, string][] = [
  ['bayannur', '15'],
  ['luohe', '17'],
  ['bayingolin', '11.8'],
  ['jiangyin', '25'],
  ['wuhai', '25'],
];

describe.each(ARTICLES)('a winner in %s', (city, article) => {
  const held = (letters: string, won: string) =>
    told(
      winnerWasPublicised,
      context(city, {
        lists: { 'proposed-winners': { entries: rows(letters) } },
        winners: { entries: winnersNamed(won) },
      }),
    );

  it('was laid open', () => {
    expect(held('ab', 'a')).toEqual([`met publicised ${article}`]);
  });

  it('was not', () => {
    expect(held('ab', 'ac')).toEqual([
      `met publicised ${article}`,
      `unmet not-publicised ${article}`,
    ]);
  });

  it('cannot be looked up where the list is not held', () => {
    const present = context(city, { winners: { entries: winnersNamed('a') } });
    expect(told(winnerWasPublicised, present)).toEqual([`cannot publicity-not-held ${article}`]);
  });
});

describe('a winner who replaces another', () => {
  const replaced = (city: City) => {
    const outcomes = [
      {
        organisation: 'sample-a',
        result: 'upheld' as const,
        text: '成立',
        decidedOn: null,
        replacedBy: 'sample-c',
      },
    ];
    const list = { entries: rows('ab'), objections: { received: 1, outcomes } };
    return told(
      winnerWasPublicised,
      context(city, {
        lists: { 'proposed-winners': list },
        winners: { entries: winnersNamed('c') },
      }),
    );
  };

  it('moved up where the text says so (W25)', () => {
    expect(replaced('wuhai')).toEqual(['met moved-up 25']);
  });

  it.each(['bayannur', 'luohe', 'bayingolin', 'jiangyin'] as const)(
    'was not laid open in %s, whose text knows no moving up',
    (city) => {
      expect(replaced(city)[0]).toMatch(/^unmet not-publicised/);
    },
  );

  it('is noted when the award is not the one laid open', () => {
    const present = context('wuhai', {
      lists: { 'proposed-winners': { entries: rows('a', { tier: 'nomination' }) } },
      winners: { entries: winnersNamed('a') },
    });
    expect(told(winnerWasPublicised, present)).toEqual(['note publicised-for-other-award 25']);
  });
});
