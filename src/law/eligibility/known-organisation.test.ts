import { describe, expect, it } from 'vitest';
import { findKnown, knownFacts, sourcesOf } from './known-organisation.ts';
import type { KnownOrganisation } from './known-organisation.ts';
import type { Facts } from '../../model/facts.ts';

const recorded = (...facts: Facts[]): KnownOrganisation => ({
  id: '91000000MA00001388',
  names: ['样例辰氯碱有限公司', '样例旧名有限公司'],
  records: facts.map((each, at) => ({ title: `第${at + 1}份`, href: '/', facts: each })),
});
const won = (tier: string, on: string): Facts => ({ awards: [{ tier, on }] });
const awards = [won('nomination', '2021-05-01'), won('quality-award', '2024-05-01')];
const known = recorded(...awards);

describe('findKnown', () => {
  it.each([
    ['样例辰氯碱有限公司', true, 'the whole name'],
    [' 样例辰氯碱 有限公司', true, 'white space aside'],
    ['样例旧名有限公司', true, 'a former name'],
    ['91000000ma00001388', true, 'the code in small letters'],
    ['样例辰', false, 'a part of a name'],
    ['91000000MA0000138', false, 'a part of a code'],
    ['', false, 'nothing'],
    ['  ', false, 'white space'],
  ])('%s: %s, by %s', (typed, found) => {
    expect(findKnown([known], typed) !== undefined).toBe(found);
  });
});

describe('knownFacts', () => {
  it('gives the newest award of each tier: a later nomination hides no bar after the award', () => {
    const wins = [
      won('quality-award', '2018-05-01'),
      won('quality-award', '2024-05-01'),
      won('nomination', '2025-05-01'),
      won('nomination', '2021-05-01'),
    ];
    expect(knownFacts(recorded(...wins), '2026-11-20').awards).toEqual([
      { tier: 'quality-award', on: '2024-05-01' },
      { tier: 'nomination', on: '2025-05-01' },
    ]);
  });

  it('gives the newest fraud, and no award where there is none', () => {
    const facts = { lastAwardFraudOn: '2026-06-15' };
    expect(knownFacts(recorded(facts, { lastAwardFraudOn: '2020-01-01' }), '2026-11-20')).toEqual(
      facts,
    );
  });

  it.each<[string, Facts]>([
    ['2024-05-01', { awards: awards.flatMap(winsOf) }],
    ['2024-04-30', { awards: winsOf(awards[0]!) }],
    ['2026-06-15', { awards: awards.flatMap(winsOf), lastAwardFraudOn: '2026-06-15' }],
    ['2021-04-30', {}],
  ])('looks back to %s with what was on record then', (on, expected) => {
    const all = recorded(...awards, { lastAwardFraudOn: '2026-06-15' });
    expect(knownFacts(all, on)).toEqual(expected);
  });
});

it('names the records an answer was taken from, and no older one', () => {
  const all = recorded(won('quality-award', '2018-05-01'), ...awards, {
    lastAwardFraudOn: '2026-06-15',
  });
  const facts = knownFacts(all, '2026-11-20');
  expect(sourcesOf(all, 'awards', facts.awards)).toEqual(['第2份', '第3份']);
  expect(sourcesOf(all, 'lastAwardFraudOn', facts.lastAwardFraudOn)).toEqual(['第4份']);
});

function winsOf({ awards: wins = [] }: Facts) {
  return wins;
}
