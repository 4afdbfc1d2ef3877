import { yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/is-day.ts';
import type { FactProblem, FactProblemCode } from './fact-problem.ts';
import { AWARD_LEVELS, CHOICES } from '../../model/facts.ts';
import type { FactType } from '../../model/facts.ts';

/** Years a fact may lie in: a year typed with two digits, or with five, is a slip. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** Awards are of the tiers a text has; null where no text is at hand and any may be meant. */
type Check = (
  value: unknown,
  key: string,
  on: Day,
  tiers: readonly string[] | null,
) => FactProblem[];

/** Tells what is wrong with an answer of each shape, given its key and the reference day. */
export const FACT_CHECKS: Record<FactType, Check> = {
  boolean: shape('boolean', (value) => typeof value === 'boolean'),
  judgement: shape('boolean', (value) => typeof value === 'boolean'),
  choice(value, key) {
    const choices: Readonly<Record<string, readonly string[]>> = CHOICES;
    const known = choices[key];
    // What a text's own choice may be, stands in that text.
    return known ? choiceProblems(value, key, known) : stringProblems(value, key, 'choice');
  },
  day: (value, key) => dayProblems(value, key, 'day'),
  amount: shape('amount', (value) => Number.isFinite(value) && Number(value) >= 0),
  rank: shape('rank', (value) => Number.isInteger(value) && Number(value) >= 1),
  'year-or-never'(value, key, on) {
    return value === null ? [] : yearProblems(value, key, on, 'year-or-never');
  },
  'day-or-never': (value, key, on) =>
    value === null ? [] : pastDayProblems(value, key, on, 'day-or-never'),
  awards(value, key, on, tiers) {
    if (!Array.isArray(value)) return [problem('wrong-type', key, value, 'awards')];
    return value.flatMap((each, index) =>
      awardProblems(each, `${key}[${index + 1}]`, on, 'tier', tiers),
    );
  },
  'higher-award': (value, key, on) =>
    value === null ? [] : awardProblems(value, key, on, 'level', AWARD_LEVELS),
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

function choiceProblems(value: unknown, key: string, choices: readonly unknown[]): FactProblem[] {
  return choices.includes(value) ? [] : [problem('unknown-choice', key, value, choices.join('、'))];
}

function stringProblems(value: unknown, key: string, expected: string): FactProblem[] {
  return typeof value === 'string' ? [] : [problem('wrong-type', key, value, expected)];
}

function dayProblems(value: unknown, key: string, expected: string): FactProblem[] {
  if (typeof value !== 'string') return [problem('wrong-type', key, value, expected)];
  return isDay(value) && isUsualYear(yearOf(value)) ? [] : [problem('not-a-day', key, value)];
}

function pastDayProblems(value: unknown, key: string, on: Day, expected: string): FactProblem[] {
  const problems = dayProblems(value, key, expected);
  if (problems.length > 0 || typeof value !== 'string' || value <= on) return problems;
  return [problem('after-day', key, value, on)];
}

function yearProblems(value: unknown, key: string, on: Day, expected: string): FactProblem[] {
  if (!Number.isInteger(value) || !isUsualYear(Number(value)))
    return [problem('wrong-type', key, value, expected)];
  return Number(value) > yearOf(on) ? [problem('after-day', key, value, on)] : [];
}

/** An award is an object of what it is and the day of the decision; ours may name its round and when it was made public. */
function awardProblems(
  value: unknown,
  key: string,
  on: Day,
  what: 'tier' | 'level',
  choices: readonly string[] | null,
): FactProblem[] {
  if (!isObject(value)) return [problem('wrong-type', key, value, what)];
  const known = what === 'tier' ? ['tier', 'on', 'round', 'publishedOn'] : ['level', 'on'];
  return [
    ...Object.keys(value)
      .filter((part) => !known.includes(part))
      .map((part) => problem('unknown-key', `${key}.${part}`, value[part], known.join('、'))),
    ...(what in value
      ? kindProblems(value[what], `${key}.${what}`, choices)
      : [problem('missing-key', `${key}.${what}`, null)]),
    ...('on' in value
      ? pastDayProblems(value['on'], `${key}.on`, on, 'day')
      : [problem('missing-key', `${key}.on`, null)]),
    ...(known.includes('round') && 'round' in value
      ? yearProblems(value['round'], `${key}.round`, on, 'year')
      : []),
    ...(known.includes('publishedOn') && 'publishedOn' in value
      ? pastDayProblems(value['publishedOn'], `${key}.publishedOn`, on, 'day')
      : []),
  ];
}

function kindProblems(value: unknown, key: string, choices: readonly string[] | null) {
  if (choices) return choiceProblems(value, key, choices);
  return stringProblems(value, key, 'tier-id');
}

function isUsualYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
