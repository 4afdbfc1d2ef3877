import { describe, expect, it, test } from 'vitest';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { RuleSet, ruleSetOf } from './ruleset.ts';
import { ambiguousWindows } from './stage-windows.ts';
import type { WindowRule } from './stage-windows.ts';

const cite = (at: string) => [{ at, quote: `第${at}条` }];
const TIERS = ['gold', 'silver'].map((id) => ({ id, name: id, cites: cite('1') }));
const law = (rules: Rule[], tiers = TIERS) => new RuleSet({ tiers, rules });

/** A rule of 7 days, of the days asked for, or without a length. */
function window(id: string, at: string, days: number | null, tier?: string): WindowRule {
  const length = days === null ? null : ({ count: days, unit: 'calendar-day' } as const);
  return {
    id,
    kind: 'window',
    stage: 'proposed-winners',
    cites: cite(at),
    length: length && { ...length, bound: 'minimum' },
    ...(tier ? { tier } : {}),
  };
}

const SPOKEN = window('spoken', '5', null);
const TIMED = window('timed', '9', 7);
const GOLD = window('gold-days', '10', 10, 'gold');
const SILVER = window('silver-days', '11', 5, 'silver');
const GOLD_SPOKEN = window('gold-spoken', '12', null, 'gold');

describe('the rule that governs a window', () => {
  it.each<
    [why: string, rules: WindowRule[], tiers: string[], governing: string[], cites: string[]]
  >([
    ['the only one there is', [TIMED], ['gold'], ['timed'], ['9']],
    [
      'the one with a length, before the one that only speaks of it',
      [TIMED, SPOKEN],
      ['gold'],
      ['timed'],
      ['9', '5'],
    ],
    ['the one with a length, after it', [SPOKEN, TIMED], ['gold'], ['timed'], ['9', '5']],
    ['the one for the tier, before one for all', [GOLD, TIMED], ['gold'], ['gold-days'], ['10']],
    ['the one for the tier, after it', [TIMED, GOLD], ['gold'], ['gold-days'], ['10']],
    ['the one for all where another tier has its own', [TIMED, GOLD], ['silver'], ['timed'], ['9']],
    [
      'a length for all before none for the tier',
      [GOLD_SPOKEN, TIMED],
      ['gold'],
      ['timed'],
      ['9', '12'],
    ],
    [
      'one for each tier of the rows',
      [SILVER, SPOKEN, GOLD],
      ['gold', 'silver'],
      ['gold-days', 'silver-days'],
      ['10', '5', '11', '5'],
    ],
    ['none for a tier nobody speaks of', [GOLD], ['silver'], [], []],
    ['one without a length where none has one', [SPOKEN], ['gold'], ['spoken'], ['5']],
  ])('is %s', (_, rules, tiers, governing, cites) => {
    const found = law(rules).windows('proposed-winners', tiers);
    expect(found.map(({ id }) => id)).toEqual(governing);
    expect(found.flatMap((rule) => rule.cites.map(({ at }) => at))).toEqual(cites);
    expect(law(rules).windows('opinion', tiers)).toEqual([]);
  });

  it('has the stage made public with the words of every rule that speaks of it', () => {
    const { publication } = {
      publication: law([SPOKEN, SILVER, GOLD]).publication('proposed-winners'),
    };
    expect(publication?.id).toBe('gold-days');
    expect(publication?.cites.map(({ at }) => at)).toEqual(['10', '5', '11']);
    expect(law([SPOKEN]).publication('opinion')).toBeUndefined();
  });
});

test.each<[why: string, rules: WindowRule[], pairs: [string, string][]]>([
  ['two lengths for all', [TIMED, { ...TIMED, id: 'again' }], [['timed', 'again']]],
  [
    'two that only speak of publication',
    [SPOKEN, { ...SPOKEN, id: 'again' }],
    [['spoken', 'again']],
  ],
  ['one length and one that only speaks', [SPOKEN, TIMED], []],
  ['a length for each tier and one for all', [GOLD, SILVER, TIMED], []],
  ['two lengths for one tier', [GOLD, { ...GOLD, id: 'again' }], [['gold-days', 'again']]],
  [
    'tier: all, which is the same as none',
    [TIMED, { ...TIMED, id: 'again', tier: 'all' }],
    [['timed', 'again']],
  ],
  ['the same length at two stages', [TIMED, { ...TIMED, id: 'again', stage: 'opinion' }], []],
])('%s: who can tell them apart?', (_, rules, pairs) => {
  expect(ambiguousWindows(rules).map(([a, b]) => [a.id, b.id])).toEqual(pairs);
});

describe('a rule for a tier', () => {
  const places = (id: string, tier: string): Rule => ({
    ...{ id, kind: 'places', tier, count: 3, bound: 'at-most', cites: cite('4') },
  });
  it('comes before one for all, in either order', () => {
    const [all, gold] = [places('all', 'all'), places('gold', 'gold')];
    const only = TIERS.slice(0, 1);
    for (const rules of [
      [all, gold],
      [gold, all],
    ])
      expect(law(rules, only).places('gold')?.id).toBe('gold');
    expect(law([all], only).places('gold')?.id).toBe('all');
    expect(law([all]).places('gold'), 'a total is no limit of one tier').toBeUndefined();
  });

  it('says how long an award is valid, and leaves open what the text leaves open', () => {
    const years = (tier: string, count: number, open = false): Rule => ({
      ...{ id: tier, kind: 'validity', tier, years: count, afterwards: '期满', cites: cite('6') },
      ...(open ? { appliesTo: 'open' as const } : {}),
    });
    const both = law([years('gold', 4), years('silver', 2)]);
    expect(['gold', 'silver'].map((tier) => both.validYears(tier))).toEqual([4, 2]);
    const open = law([years('gold', 4, true)]);
    expect(open.validity('gold')).toMatchObject({ open: false });
    expect(open.validity('silver')).toMatchObject({ open: true, rule: { years: 4 } });
    expect(['gold', 'silver'].map((tier) => open.validYears(tier))).toEqual([4, null]);
    expect(law([years('gold', 4)]).validity('silver')).toBeUndefined();
    expect(law([years('all', 3)]).validYears('silver')).toBe(3);
  });
});

test('the five texts: what is said of the term, the cycle and the office', () => {
  const wuhai = ruleSetOf(realVersion('wuhai/2020').version.rules);
  expect(['quality-award', 'nomination'].map((tier) => wuhai.validYears(tier))).toEqual([4, null]);
  expect(wuhai.validity('nomination')?.open).toBe(true);
  expect(wuhai.everydayOffice()?.office ?? null).toBe('市长质量奖评审办公室（评审组办公室）');
  expect(law([]).cycleYears()).toBe(2);
  expect(ruleSetOf(realVersion('jiangyin/draft').version.rules).cycleYears()).toBe(1);
});

test('rows tell their tiers, or may be of any', () => {
  expect(law([]).tiersOf([{ tier: 'gold' }, { tier: 'gold' }])).toEqual(['gold']);
  expect(law([]).tiersOf([{ tier: 'gold' }, {}])).toEqual(['gold', 'silver']);
  expect(law([]).tiersOf([])).toEqual(['gold', 'silver']);
});
