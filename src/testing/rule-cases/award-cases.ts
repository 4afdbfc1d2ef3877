import { places } from '../../audit/award/places.ts';
import { prizeException } from '../../audit/afterwards/prize-exception.ts';
import { prize } from '../../audit/afterwards/prize.ts';
import { reapplyBar } from '../../audit/afterwards/reapply-bar.ts';
import { vacancy } from '../../audit/award/vacancy.ts';
import { addDays, addYears, yearOf } from '../../law/calendar/day.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { WinnerEntry } from '../../schemas/records/lists.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { rows, context, winnersNamed } from '../round-builder.ts';
import type { City, RoundFacts } from '../round-builder.ts';
import { broken, callUntil, letters, underOtherRule } from './rule-case.ts';
import type { RuleAt, RuleCase } from './rule-case.ts';

const HIGHEST = 'quality-award';
const decided = (city: City, entries: WinnerEntry[]) => context(city, { winners: { entries } });

/** As many winners as there are places, and one more. */
export function placesCases({ city, rule }: RuleAt<RuleOf<'places'>>): RuleCase[] {
  const { tier: over, count } = rule;
  if (count === null || typeof over !== 'string') return [];
  const tier = over === 'all' ? HIGHEST : over;
  const won = (many: number) => decided(city, winnersNamed(letters(many), tier));
  const common = { check: places, kept: 'met', broken: broken(rule) } as const;
  return [
    {
      ...common,
      says: `${count} places and no more`,
      keeps: won(count),
      breaks: won(count + 1),
    },
  ];
}

/** A winner more than there are places is lawful when one wins again, and two more are not. */
export function repeatPlaceCases({ city, rules }: RuleAt<RuleOf<'repeat-place'>>): RuleCase[] {
  const limit = rules.rules
    .filter((each) => each.kind === 'places')
    .find(({ tier }) => tier === HIGHEST || tier === 'all');
  if (!limit?.count) return [];
  const { count } = limit;
  const again = winnersNamed('z', HIGHEST, { repeatWinner: true });
  const won = (many: number) => decided(city, [...winnersNamed(letters(many), HIGHEST), ...again]);
  return [
    {
      says: 'a repeat winner takes no place',
      check: places,
      keeps: won(count),
      kept: 'met',
      breaks: won(count + 1),
      broken: broken(limit),
    },
  ];
}

/** An award nobody received, and the same under a text that forbids it. */
export function vacancyCases(at: RuleAt<RuleOf<'vacancy'>>): RuleCase[] {
  const nobody: RoundFacts = { winners: { entries: [] } };
  return [
    {
      says: 'an award may stay vacant',
      check: vacancy,
      keeps: context(at.city, nobody),
      kept: 'met',
      breaks: underOtherRule(at, nobody, { allowed: !at.rule.allowed }),
      broken: 'unmet',
    },
  ];
}

/** The sum the text states, and another; where it states none, none and some. */
export function prizeCases({ city, rule }: RuleAt<RuleOf<'prize'>>): RuleCase[] {
  const paid = (prizePaid: number | null) =>
    decided(city, winnersNamed('a', rule.tier, { prizePaid }));
  if (rule.money === null)
    return [
      {
        says: 'no money is stated',
        check: prize,
        keeps: paid(null),
        kept: 'silent',
        breaks: paid(1),
        broken: 'note',
      },
    ];
  return [
    {
      says: `${rule.money} yuan, no more and no less`,
      check: prize,
      keeps: paid(rule.money),
      kept: 'met',
      breaks: paid(rule.money - 1),
      broken: 'unmet',
    },
  ];
}

const EXCEPTED = {
  'state-funded': { stateFunded: true },
  'repeat-winner': { repeatWinner: true },
  're-review-winner': { reReview: true },
} as const satisfies Partial<Record<RuleOf<'prize-exception'>['winner'], Partial<WinnerEntry>>>;

/** A winner who gets no money, without and with it. Whether L21 applies stands on no record: nothing to break. */
export function prizeExceptionCases(at: RuleAt<RuleOf<'prize-exception'>>): RuleCase[] | null {
  const { winner } = at.rule;
  if (winner === 'higher-award-same-year') return null;
  const paid = (prizePaid: number) =>
    decided(at.city, winnersNamed('a', HIGHEST, { prizePaid, ...EXCEPTED[winner] }));
  return [
    {
      says: `no money for a ${winner}`,
      check: prizeException,
      keeps: paid(0),
      kept: 'met',
      breaks: paid(500_000),
      broken: 'unmet',
    },
  ];
}

const WON_ON = '2018-11-05';
const won = (tier: string): RoundFacts[] => [
  { winners: { decidedOn: WON_ON, entries: winnersNamed('a', tier) } },
];
const appliedOn = (day: string): RoundFacts => ({
  ...callUntil(day),
  lists: { 'qualified-list': { publishedOn: '2099-01-01', entries: rows('a') } },
});

/**
 * An application when no reading of the text bars any more, and one on the last day that every reading does; where
 * nothing bars, under a text that does.
 */
export function reapplyCases(at: RuleAt<RuleOf<'reapply'>>): RuleCase[] {
  const { city, rule, rules } = at;
  const earlier = won(rule.tier);
  const on = (day: string) => context(city, appliedOn(day), { earlier });
  const soon = addDays(WON_ON, 365);
  const common = { check: reapplyBar, kept: 'met', broken: 'unmet' } as const;
  if (rule.bar === null) {
    const barred = underOtherRule(
      at,
      appliedOn(soon),
      { bar: { count: 5, unit: 'year' } },
      earlier,
    );
    return [{ ...common, says: 'apply again at any time', keeps: on(soon), breaks: barred }];
  }
  if (rule.bar === 'ever') return [];
  const { count, unit } = rule.bar;
  const says = `apply again after ${count} ${unit}s`;
  if (unit === 'year') {
    const last = addYears(WON_ON, count);
    return [{ ...common, says, keeps: on(addDays(last, 1)), breaks: on(addDays(last, -1)) }];
  }
  const call = (after: number) => yearOf(WON_ON) + after * ruleSetOf(rules).cycleYears();
  const [keeps, breaks] = [on(`${call(count + 1)}-01-01`), on(`${call(count) - 1}-12-31`)];
  return [{ ...common, says, keeps, breaks }];
}

/** An application after the term of an award, and one within it: that bars only by implication. */
export function validityCases({ city, rule }: RuleAt<RuleOf<'validity'>>): RuleCase[] {
  const last = addYears(WON_ON, rule.years);
  const on = (day: string) => context(city, appliedOn(day), { earlier: won(HIGHEST) });
  return [
    {
      says: `an award is valid ${rule.years} years`,
      check: reapplyBar,
      keeps: on(addDays(last, 1)),
      kept: 'met',
      breaks: on(last),
      broken: 'note',
    },
  ];
}
