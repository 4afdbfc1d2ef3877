import { describe, expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { barredOn } from '../../testing/barred-on.ts';
import { buildRound } from '../../testing/round-builder.ts';
import type { Day } from '../calendar/day.ts';
import { assess, eligibilityRules } from '../eligibility/assess.ts';
import { awardBars, revocationBans } from './award-bars.ts';
import type { Taken, Won } from './award-history.ts';

const rulesOf = (id: string) => realVersion(id).version.rules;

/** An award decided on 2021-03-01, made public on a day. */
const won = (id: string, publishedOn: Day | null): Won => ({
  ...{ round: buildRound('wuhai', {}), rules: rulesOf(id), tier: 'quality-award' },
  ...{ decidedOn: '2021-03-01', publishedOn, revoked: false },
});

/** The award taken back for fraud by a decision of 2021-03-01, made public on a day. */
const taken = (id: string, ground: string, publishedOn: Day | null): Taken => ({
  ...{ round: buildRound('wuhai', {}), rules: rulesOf(id), tier: 'quality-award', ground },
  ...{ takenBack: ['certificate', 'plaque'], decidedOn: '2021-03-01', publishedOn },
  ...{ happenedOn: '2015-01-01', banUntil: null, wonOn: '2020-12-10' },
});

const PUBLISHED = '2021-03-05';

describe('T9: where the text names no day from which a ban runs', () => {
  it.each([
    ['bayannur/draft', '22', 2026],
    ['wuhai/2020', '41', 2026],
    ['bayingolin/draft', '19', 2031],
  ])(
    '%s, %s: it bars for certain as counted from the decision, and may until %i-03-05',
    (id, ground, year) => {
      const rules = rulesOf(id);
      const on = (day: Day) =>
        barredOn(
          awardBars({ won: [], taken: [taken(id, ground, PUBLISHED)] }, { rules, rounds: [] }),
          day,
        );
      // The decision’s anniversary is 03-01, that of its being made public 03-05; the first day may count.
      expect(on(`${year}-02-28`)).toBe('barred');
      expect(on(`${year}-03-01`)).toBe('open');
      expect(on(`${year}-03-05`)).toBe('open');
      expect(on(`${year}-03-06`)).toBe('over');
    },
  );

  it.each(['wuhai/2020', 'bayannur/draft'])('%s: a day that is not known changes nothing', (id) => {
    const ground = id === 'wuhai/2020' ? '41' : '22';
    const ends = (publishedOn: Day | null) =>
      revocationBans(taken(id, ground, publishedOn), []).map(({ until }) => until);
    expect(ends(null)).toEqual(['2026-03-01']);
    expect(ends('2021-03-01')).toEqual(['2026-03-01']);
    expect(ends('2021-03-02')).toEqual(['2026-03-02']);
  });
});

it('T9: a decision that prints the last day of its ban has chosen the day it runs from', () => {
  const decision = { ...taken('wuhai/2020', '41', PUBLISHED), banUntil: '2026-03-01' };
  const bars = awardBars(
    { won: [], taken: [decision] },
    { rules: rulesOf('wuhai/2020'), rounds: [] },
  );
  expect(barredOn(bars, '2026-03-01')).toBe('barred');
  expect(barredOn(bars, '2026-03-02')).toBe('over');
});

describe('T9: where the text names no day from which an award bars', () => {
  const bars = (id: string, publishedOn: Day | null) =>
    awardBars({ won: [won(id, publishedOn)], taken: [] }, { rules: rulesOf(id), rounds: [] });

  it('in Bayingolin five years may run from the day it was made public (Z15)', () => {
    const on = (day: Day) => barredOn(bars('bayingolin/draft', PUBLISHED), day);
    expect(['2026-02-28', '2026-03-01', '2026-03-05', '2026-03-06'].map(on)).toEqual([
      'barred',
      'open',
      'open',
      'over',
    ]);
  });

  it('in Wuhai the term of four years may (W6)', () => {
    expect(bars('wuhai/2020', PUBLISHED).map(({ until }) => until)).toEqual(['2025-03-05']);
    expect(bars('wuhai/2020', null).map(({ until }) => until)).toEqual(['2025-03-01']);
  });

  it('in Luohe the rounds run from the award, as the text says (L25)', () => {
    expect(bars('luohe/2018', '2022-01-10')).toEqual(
      bars('luohe/2018', null).map((bar) => ({
        ...bar,
        cause: { ...bar.cause, publishedOn: '2022-01-10' },
      })),
    );
  });

  it.each([
    ['2026-02-28', 'unmet', undefined],
    ['2026-03-03', 'review', 'publication'],
    ['2026-03-06', 'met', undefined],
  ])('the self-check asked on %s says %s', (on, result, from) => {
    // The condition of Bayingolin has readings of its own; by the strict one alone it is the bar of the rule.
    const rules = eligibilityRules(rulesOf('bayingolin/draft'))!;
    const [condition] = rules.conditions.filter(({ id }) => id === 'earlier-award');
    const { demand } = condition!;
    const strict = demand.kind === 'readings' ? demand.of[0]!.demand : demand;
    const { conditions, outcome } = assess(
      { ...rules, conditions: [{ ...condition!, demand: strict }] },
      { awards: [{ tier: 'quality-award', on: '2021-03-01', publishedOn: PUBLISHED }] },
      on,
    );
    expect(conditions[0]?.result).toBe(result);
    const failing = (conditions[0]?.readings ?? []).filter((each) => each.result === 'unmet');
    expect(
      failing.flatMap(({ says }) => says.flatMap((p) => (p.by === 'start' ? p.from : []))),
    ).toEqual(from ? [from, from] : []);
    expect(outcome === 'undetermined').toBe(result === 'review');
  });
});
