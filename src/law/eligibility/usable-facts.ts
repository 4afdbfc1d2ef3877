import type { Day } from '../calendar/day.ts';
import type { Facts } from '../../model/facts.ts';
import { isObject } from './fact-checks.ts';
import { FactsError } from './fact-problem.ts';
import type { FactProblem } from './fact-problem.ts';
import { readFacts } from './read-facts.ts';

/** Name of the fact a problem is about: `awards` for `awards[1].on`. */
export function factOf({ key }: FactProblem): string {
  return key.replace(/[.[].*$/, '');
}

/**
 * What of a set of facts can be used on a reference day, and what is wrong with the rest.
 * @throws FactsError when the value is no set of facts at all
 */
export function usableFacts(
  value: unknown,
  on: Day,
): { facts: Facts; problems: readonly FactProblem[] } {
  try {
    return { facts: readFacts(value, on, null), problems: [] };
  } catch (error) {
    if (!(error instanceof FactsError) || !isObject(value)) throw error;
    const wrong = new Set(error.problems.map(factOf));
    const rest = Object.entries(value).filter(([fact]) => !wrong.has(fact));
    return { facts: readFacts(Object.fromEntries(rest), on, null), problems: error.problems };
  }
}
