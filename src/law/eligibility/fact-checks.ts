import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/is-day.ts';
import type { FactProblem, FactProblemCode } from './fact-problem.ts';
import { AWARD_LEVELS, AWARD_TIERS, CHOICES } from '../../model/facts.ts';
import type { FactType } from '../../model/facts.ts';

/** Years a fact may lie in: a year typed with two digits, or with five, is a slip. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

type Check = (value: unknown, key: string, on: Day) => FactProblem[];

/** Tells what is wrong with an answer of each shape, given its key and the reference day. */
export const FACT_CHECKS: Record<FactType, Check> = {
  boolean: shape('boolean', (value) => typeof value === 'boolean'),
  judgement: shape('boolean', (value) => typeof value === 'boolean'),
  choice: (value, key, on) =>
    choice(key === 'legalForm' ? CHOICES.legalForm : CHOICES.activity)(value, key, on),
  day: (value, key) => dayProblems(value, key, 'day'),
  amount: shape('amount', (value) => Number.isFinite(value) && Number(value) >= 0),
  rank: shape('rank', (value) => Number.isInteger(value) && Number(value) >= 1),
  'year-or-never'(value, key, on) {
    if (value === null) return [];
    if (!Number.isInteger(value) || !isUsualYear(Number(value)))
      return [problem('wrong-type', key, value, 'year-or-never')];
    return Number(value) > Number(on.slice(0, 4)) ? [problem('after-day', key, value, on)] : [];
  },
  'day-or-never': (value, key, on) =>
    value === null ? [] : pastDayProblems(value, key, on, 'day-or-never'),
  awards(value, key, on) {
    if (!Array.isArray(value)) return [problem('wrong-type', key, value, 'awards')];
    const check = award('tier', choice(AWARD_TIERS));
    return value.flatMap((each, index) => check(each, `${key}[${index + 1}]`, on));
  },
  'higher-award': (value, key, on) =>
    value === null ? [] : award('level', choice(AWARD_LEVELS))(value, key, on),
};

/** A problem with an answer. */
export function problem(
  code: FactProblemCode,
  key: string,
  value: unknown,
  expected = '',
): FactProblem {
  return { code, key, found: JSON.stringify(value), expected };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shape(expected: string, fits: (value: unknown) => boolean): Check {
  return (value, key) => (fits(value) ? [] : [problem('wrong-type', key, value, expected)]);
}

function choice(choices: readonly unknown[]): Check {
  return (value, key) =>
    choices.includes(value) ? [] : [problem('unknown-choice', key, value, choices.join('、'))];
}

function dayProblems(value: unknown, key: string, expected: string): FactProblem[] {
  if (typeof value !== 'string') return [problem('wrong-type', key, value, expected)];
  return isDay(value) && isUsualYear(Number(value.slice(0, 4)))
    ? []
    : [problem('not-a-day', key, value)];
}

function pastDayProblems(value: unknown, key: string, on: Day, expected: string): FactProblem[] {
  const problems = dayProblems(value, key, expected);
  if (problems.length > 0 || typeof value !== 'string' || value <= on) return problems;
  return [problem('after-day', key, value, on)];
}

/** An award is an object of two parts: what it is, and the day of the decision. */
function award(what: 'tier' | 'level', check: Check): Check {
  return (value, key, on) => {
    if (!isObject(value)) return [problem('wrong-type', key, value, what)];
    const known = [what, 'on'];
    return [
      ...Object.keys(value)
        .filter((part) => !known.includes(part))
        .map((part) => problem('unknown-key', `${key}.${part}`, value[part], known.join('、'))),
      ...(what in value
        ? check(value[what], `${key}.${what}`, on)
        : [problem('missing-key', `${key}.${what}`, null)]),
      ...('on' in value
        ? pastDayProblems(value['on'], `${key}.on`, on, 'day')
        : [problem('missing-key', `${key}.on`, null)]),
    ];
  };
}

function isUsualYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
