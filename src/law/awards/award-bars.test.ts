import { describe, expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { buildRound } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { awardBars } from './award-bars.ts';
import type { Taken, Won } from './award-history.ts';
import { barredOn } from '../../testing/barred-on.ts';
import { mayApplyFrom } from './bar.ts';
import type { AwardBar, BarState } from './bar.ts';

const RULES = {
  wuhai: realVersion('wuhai/2020').version.rules,
  luohe: realVersion('luohe/2018').version.rules,
  bayingolin: realVersion('bayingolin/draft').version.rules,
  bayannur: realVersion('bayannur/draft').version.rules,
  jiangyin: realVersion('jiangyin/draft').version.rules,
} as const;

const won = (city: City, decidedOn: string, tier = 'quality-award', revoked = false): Won => ({
  ...{
    round: buildRound(city, {}),
    rules: RULES[city],
    tier,
    decidedOn,
    publishedOn: null,
    revoked,
  },
});
const taken = (city: City, ground: string, more: Partial<Taken> = {}): Taken => ({
  ...{ round: buildRound(city, {}), rules: RULES[city], tier: 'quality-award', ground },
  ...{ takenBack: ['certificate', 'plaque'], decidedOn: '2025-09-01', happenedOn: '2025-06-10' },
  ...{ publishedOn: null, banUntil: null, wonOn: '2024-12-10' },
  ...more,
});
const applying = (city: City, rounds: string[] = []) => ({ rounds, rules: RULES[city] });
const told = (bars: readonly AwardBar[]) =>
  bars.map(({ kind, cites, sureUntil, until }) => [kind, cites[0]?.at, sureUntil, until].join(' '));

describe('what an award brings', () => {
  it.each<[string, City, string, string[]]>([
    [
      'in Wuhai its term, which only implies a bar (W6)',
      'wuhai',
      'quality-award',
      ['term 6  2028-12-10'],
    ],
    [
      'T24: in Wuhai the same of a nomination, of which the text does not say',
      'wuhai',
      'nomination',
      ['term 6  2028-12-10'],
    ],
    [
      'in Bayingolin five years (Z15)',
      'bayingolin',
      'quality-award',
      ['reapply 15 2029-12-09 2029-12-10'],
    ],
    ['in Bayingolin nothing for a nomination', 'bayingolin', 'nomination', []],
    [
      'T7: in Luohe three rounds (L25)',
      'luohe',
      'quality-award',
      ['reapply 25 2029-12-31 2031-12-31'],
    ],
    ['in Bayannur nothing: the text bars nobody', 'bayannur', 'quality-award', []],
    ['in Jiangyin nothing: the text bars nobody', 'jiangyin', 'excellence', []],
  ])('%s', (_, city, tier, expected) => {
    expect(
      told(awardBars({ won: [won(city, '2024-12-10', tier)], taken: [] }, applying(city))),
    ).toEqual(expected);
  });

  it('T5: may end earlier, but nobody knows when, where no document states the day of the decision', () => {
    const undated = { ...won('bayingolin', '2024-12-10'), dayUnknown: true };
    const [bar] = awardBars({ won: [undated], taken: [] }, applying('bayingolin'));
    expect(bar).toMatchObject({ endUnknown: true, sureUntil: null, until: '2029-12-10' });
  });

  it('is no term where it was taken back, and still keeps from applying where the text says so', () => {
    const bars = (city: City) =>
      told(
        awardBars(
          { won: [won(city, '2024-12-10', 'quality-award', true)], taken: [] },
          applying(city),
        ),
      );
    expect(bars('wuhai')).toEqual(['condition 6  2028-12-10']);
    expect(bars('bayingolin')).toEqual(['reapply 15 2029-12-09 2029-12-10']);
  });
});

describe('what a revocation brings', () => {
  it.each<[string, City, Taken, string[]]>([
    [
      '5 years in Wuhai, and 3 from the day it happened (W13(四))',
      'wuhai',
      taken('wuhai', '41'),
      ['ban 41 2030-08-31 2030-09-01', 'condition 13.4 2028-06-09 2028-06-10'],
    ],
    ['5 years in Bayannur', 'bayannur', taken('bayannur', '22'), ['ban 22 2030-08-31 2030-09-01']],
    [
      '10 years in Bayingolin, where the same article bans false papers for 5',
      'bayingolin',
      taken('bayingolin', '19'),
      ['ban 19 2035-08-31 2035-09-01'],
    ],
    [
      'T20: three rounds in Luohe by a condition (L9(五))',
      'luohe',
      taken('luohe', '22'),
      ['condition 9.5 2029-12-31 2031-12-31'],
    ],
    ['nothing for fraud in Jiangyin', 'jiangyin', taken('jiangyin', '29.p1'), []],
    [
      'T21: three years for an accident in Wuhai',
      'wuhai',
      taken('wuhai', '42.2'),
      ['condition 13.3 2028-06-09 2028-06-10'],
    ],
    [
      'T21: three years for a serious breach in Wuhai',
      'wuhai',
      taken('wuhai', '42.1'),
      ['condition 13.7 2028-06-09 2028-06-10'],
    ],
    [
      'T21: three years for an accident in Jiangyin',
      'jiangyin',
      taken('jiangyin', '29.p2'),
      ['condition 11.3 2028-06-09 2028-06-10'],
    ],
    [
      'T21: in Bayannur perhaps, for one of two grounds was meant (B10(五))',
      'bayannur',
      taken('bayannur', '23'),
      ['condition 10.5  2028-06-10'],
    ],
    ['nothing on a ground the text does not know', 'wuhai', taken('wuhai', '3'), []],
    [
      'T9: perhaps a ban for a nomination (W41), and a condition for certain',
      'wuhai',
      taken('wuhai', '41', { tier: 'nomination' }),
      ['ban 41  2030-09-01', 'condition 13.4 2028-06-09 2028-06-10'],
    ],
  ])('%s', (_, city, decision, expected) => {
    expect(told(awardBars({ won: [], taken: [decision] }, applying(city)))).toEqual(expected);
  });

  it.each([
    ['2027-01-31', [['ban', false, '2030-09-01']], 'a shorter one ends with the text’s'],
    ['2030-09-01', [['ban', true, '2030-09-01']], 'once where both agree'],
    ['2031-01-31', [['ban', true, '2031-01-31']], 'as long as the decision prints it'],
  ])('T5: a ban printed until %s is %j: %s', (banUntil, expected) => {
    const decision = taken('bayannur', '22', { banUntil });
    const bars = awardBars({ won: [], taken: [decision] }, applying('bayannur'));
    expect(bars.map(({ kind, printed, until }) => [kind, printed, until])).toEqual(expected);
  });

  it('T5: ends nobody knows when, where nobody says when it happened', () => {
    const [bar] = awardBars(
      { won: [], taken: [taken('wuhai', '42.2', { happenedOn: null })] },
      applying('wuhai'),
    );
    expect(bar).toMatchObject({ endUnknown: true, sureUntil: null, until: '2028-09-01' });
    expect(barredOn([bar!], '2026-11-20')).toBe('unknown');
    expect(barredOn([bar!], '2028-09-02')).toBe('over');
  });

  it('T5: reaches into another city where its conditions do (W13(四)), and nowhere else', () => {
    const abroad = (city: City) =>
      told(awardBars({ won: [], taken: [] }, applying(city), [taken('luohe', '22')]));
    expect(abroad('wuhai')).toEqual(['condition 13.4 2028-06-09 2028-06-10']);
    for (const city of ['luohe', 'bayingolin', 'bayannur', 'jiangyin'] as const)
      expect(abroad(city)).toEqual([]);
  });
});

describe('T7: fraud in the round of 2024 in Luohe', () => {
  const bars = awardBars(
    {
      won: [won('luohe', '2024-11-08', 'quality-award', true)],
      taken: [taken('luohe', '22', { decidedOn: '2026-05-12', wonOn: '2024-11-08' })],
    },
    applying('luohe', ['2022-11-10', '2024-11-08']),
  );
  it.each<[string, BarState]>([
    ['2026-11-20', 'barred'],
    ['2028-11-20', 'barred'],
    ['2030-11-20', 'open'],
    ['2032-11-20', 'over'],
  ])('on %s is %s, by L9(五) as by L25', (on, state) => {
    expect(new Set(bars.map((bar) => barredOn([bar], on)))).toEqual(new Set([state]));
    expect(bars.map(({ cites }) => cites[0]?.at)).toEqual(['25', '9.5']);
  });

  it('lets nobody say a day before the last of them', () => {
    expect(mayApplyFrom(bars)).toBe('2032-01-01');
    expect(mayApplyFrom([])).toBeNull();
  });
});
