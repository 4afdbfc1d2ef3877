import type { Day } from '../calendar/day.ts';
import { FACT_CHECKS, isObject, problem } from './fact-checks.ts';
import { FactsError } from './fact-problem.ts';
import { factType } from '../../model/facts.ts';
import type { FactKey, Facts } from '../../model/facts.ts';

/**
 * Checks that a value, such as parsed JSON, is a set of facts for a reference day. Facts that the regulation
 * at hand does not ask for may be among them; an answer left undefined is unknown.
 * @throws FactsError with every key outside the vocabulary, answer of another shape, day that does not exist,
 * last… day, loss year or award after the reference day, and award of a tier the text does not have
 * @param tiers ids of the text's tiers; null where the facts are for no one text
 * @param offered the answers the text offers to a choice of its own, where it is at hand
 */
export function readFacts(
  value: unknown,
  on: Day,
  tiers: readonly string[] | null,
  offered: (fact: FactKey) => readonly string[] = () => [],
): Facts {
  if (!isObject(value)) throw new FactsError([problem('not-facts', '', value)]);
  const problems = Object.entries(value).flatMap(([key, answer]) => {
    const type = factType(key);
    if (!type) return [problem('unknown-key', key, answer)];
    if (answer === undefined) return [];
    const answers = type === 'choice' ? offered(key as FactKey) : [];
    return answers.length > 0 && !(typeof answer === 'string' && answers.includes(answer))
      ? [problem('unknown-choice', key, answer, answers.join('、'))]
      : FACT_CHECKS[type](answer, key, on, tiers);
  });
  if (problems.length > 0) throw new FactsError(problems);
  return value as Facts;
}
