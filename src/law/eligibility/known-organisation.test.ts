import { describe, expect, it } from 'vitest';
import { findKnown, knownFacts } from './known-organisation.ts';
import type { KnownOrganisation } from './known-organisation.ts';

const known: KnownOrganisation = {
  id: '91000000MA00001388',
  names: ['样例辰氯碱有限公司', '样例旧名有限公司'],
  awards: [
    { tier: 'nomination', on: '2021-05-01' },
    { tier: 'quality-award', on: '2024-05-01' },
  ],
  facts: {},
  records: [],
};

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
    const awards = [
      { tier: 'quality-award', on: '2018-05-01' },
      { tier: 'quality-award', on: '2024-05-01' },
      { tier: 'nomination', on: '2025-05-01' },
      { tier: 'nomination', on: '2021-05-01' },
    ];
    expect(knownFacts({ ...known, awards }, '2026-11-20').awards).toEqual([
      { tier: 'quality-award', on: '2024-05-01' },
      { tier: 'nomination', on: '2025-05-01' },
    ]);
  });

  it('gives a fraud, and no award where there is none', () => {
    const facts = { lastAwardFraudOn: '2026-06-15' };
    expect(knownFacts({ ...known, awards: [], facts }, '2026-11-20')).toEqual(facts);
  });

  it.each([
    ['2024-05-01', { awards: known.awards.toReversed(), facts: {} }],
    ['2024-04-30', { awards: known.awards.slice(0, 1), facts: {} }],
    [
      '2026-06-15',
      { awards: known.awards.toReversed(), facts: { lastAwardFraudOn: '2026-06-15' } },
    ],
    ['2021-04-30', { awards: undefined, facts: {} }],
  ])('looks back to %s with what was on record then', (on, expected) => {
    const { awards, ...facts } = knownFacts(
      { ...known, facts: { lastAwardFraudOn: '2026-06-15' } },
      on,
    );
    expect({ awards: awards?.toSorted((a, b) => (a.on < b.on ? 1 : -1)), facts }).toEqual(expected);
  });
});
