import type { Demand } from '../../schemas/rules/eligibility.ts';
import type { Rule, RuleOf } from '../../schemas/rules/rules-file.ts';
import type { DayLength, Lasting } from '../../schemas/text.ts';
import type { QuotedBound, QuotedUnit } from './quoted-numbers.ts';

/** A number a rule or a condition states, and what the words it quotes must say for it to stand. */
export interface StatedNumber {
  value: number;
  /** Where it stands in the rule or the condition. */
  path: readonly PropertyKey[];
  /** What the number in the quote may count. */
  units: readonly QuotedUnit[];
  /** Where the unit is written down beside the number. */
  unitPath?: readonly PropertyKey[];
  /** How the number in the quote may bound; absent where the rule says nothing of it. */
  bounds?: readonly QuotedBound[];
  boundPath?: readonly PropertyKey[];
}

const THINGS = ['things', 'none'] as const;
const YEARS = ['year'] as const;

/** The numbers a rule states. */
export function numbersOfRule(rule: Rule): StatedNumber[] {
  switch (rule.kind) {
    case 'places':
      return [
        ...(rule.count === null ? [] : [placesNumber({ ...rule, count: rule.count }, [])]),
        ...(rule.among ?? []).map((each, index) => placesNumber(each, ['among', index])),
      ];
    case 'cycle':
      return [{ value: rule.years, path: ['years'], units: ['year', 'every'] }];
    case 'prize':
      return moneyNumbers(rule);
    case 'higher-award-prize':
      return [
        ...moneyNumbers(rule),
        ...(rule.percent === undefined
          ? []
          : [{ value: rule.percent, path: ['percent'], units: ['percent'] as const }]),
      ];
    case 'reassessment':
      return rule.every === null ? [] : [{ value: rule.every, path: ['every'], units: YEARS }];
    case 'validity':
      return [{ value: rule.years, path: ['years'], units: YEARS }];
    case 'reapply':
      return periodNumbers(rule.bar, ['bar']);
    case 'window':
    case 'time-limit':
      return lengthNumbers(rule.length);
    case 'objection-clock':
      return [
        ...lengthNumbers(rule.length),
        ...lengthNumbers(rule.extension?.length ?? null, ['extension', 'length']),
      ];
    case 'objection-right':
      return lengthNumbers(rule.within ?? null, ['within']);
    case 'score':
      return (['atLeast', 'outOf'] as const).flatMap((key) => {
        const value = rule[key];
        return value === undefined ? [] : [{ value, path: [key], units: ['points'] as const }];
      });
    case 'reviewers':
      return [{ value: rule.atLeast, path: ['atLeast'], units: THINGS }];
    case 'duty':
      return rule.years === undefined ? [] : [{ value: rule.years, path: ['years'], units: YEARS }];
    case 'revocation':
      return [...periodNumbers(rule.within, ['within']), ...periodNumbers(rule.ban, ['ban'])];
    default:
      return [];
  }
}

/**
 * The numbers a demand and the demands within it state.
 * @param unitOf the unit in which the text declares an amount of its own
 */
export function numbersOfDemand(
  demand: Demand,
  unitOf: (fact: string) => string | undefined = () => undefined,
  path: readonly PropertyKey[] = ['demand'],
): StatedNumber[] {
  switch (demand.kind) {
    case 'years-since':
    case 'no-loss-within':
      return [{ value: demand.years, path: [...path, 'years'], units: YEARS }];
    case 'none-within':
    case 'not-awarded-within':
      return periodNumbers(demand.period, [...path, 'period']);
    case 'rank-at-most':
      return [{ value: demand.rank, path: [...path, 'rank'], units: ['rank'] }];
    case 'at-least':
    case 'at-most':
      return [{ path: [...path, 'count'], ...quotedAmount(demand.count, unitOf(demand.fact)) }];
    case 'held-since':
      return [{ value: demand.years, path: [...path, 'years'], units: YEARS }];
    case 'not-in-a-row':
      return [{ value: demand.times, path: [...path, 'times'], units: ['round', 'times'] }];
    case 'implied':
      return numbersOfDemand(demand.of, unitOf, [...path, 'of']);
    case 'readings':
      return demand.of.flatMap((each, index) =>
        numbersOfDemand(each.demand, unitOf, [...path, 'of', index, 'demand']),
      );
    case 'all':
    case 'any':
      return demand.of.flatMap((each, index) =>
        numbersOfDemand(each, unitOf, [...path, 'of', index]),
      );
    case 'by-case':
      return Object.entries(demand.cases).flatMap(([answer, each]) =>
        numbersOfDemand(each, unitOf, [...path, 'cases', answer]),
      );
    default:
      return [];
  }
}

/** How a text writes an amount: 300 of the unit 万元 is 三百万元, 3 of the unit % is 百分之三. */
function quotedAmount(count: number, unit = ''): Pick<StatedNumber, 'value' | 'units'> {
  if (unit === '%') return { value: count, units: ['percent'] };
  if (unit.endsWith('元')) {
    const factor = unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1;
    return { value: Math.round(count * factor), units: ['money', 'none'] };
  }
  return { value: count, units: ['year', 'round', 'points', 'rank', ...THINGS] };
}

type PlacesBound = RuleOf<'places'>['bound'] | 'at-least';

/** A number written down without a bound may be the most there are: 名额三个. */
const PLACES_BOUNDS: Record<PlacesBound, readonly QuotedBound[]> = {
  'at-most': ['maximum', 'exact'],
  'at-least': ['minimum'],
  exact: ['exact'],
  about: ['about'],
  unlimited: [],
};

function placesNumber(
  { count, bound }: { count: number; bound: PlacesBound },
  path: readonly PropertyKey[],
): StatedNumber {
  return {
    value: count,
    path: [...path, 'count'],
    units: THINGS,
    bounds: PLACES_BOUNDS[bound],
    boundPath: [...path, 'bound'],
  };
}

/** A ceiling must be quoted as one, and a sum that is none must not be. */
function moneyNumbers({
  money,
  bound,
}: Pick<RuleOf<'prize' | 'higher-award-prize'>, 'money' | 'bound'>): StatedNumber[] {
  if (money === null) return [];
  return [
    {
      value: money,
      path: ['money'],
      units: ['money', 'none'],
      bounds: bound ? ['maximum'] : ['exact', 'minimum', 'about'],
      boundPath: bound ? ['bound'] : ['money'],
    },
  ];
}

function lengthNumbers(
  length: DayLength | null,
  path: readonly PropertyKey[] = ['length'],
): StatedNumber[] {
  if (!length) return [];
  return [
    {
      value: length.count,
      path: [...path, 'count'],
      units: [length.unit],
      unitPath: [...path, 'unit'],
      bounds: [length.bound],
      boundPath: [...path, 'bound'],
    },
  ];
}

function periodNumbers(period: Lasting | null, path: readonly PropertyKey[]): StatedNumber[] {
  if (!period || period === 'ever') return [];
  const { count, unit } = period;
  return [{ value: count, path: [...path, 'count'], units: [unit], unitPath: [...path, 'unit'] }];
}
