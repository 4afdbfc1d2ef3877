import type { Day } from '../calendar/day.ts';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Facts } from '../../model/facts.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import { judge } from './judge.ts';
import type { Reason, Result, Situation, Verdict } from './verdict.ts';

/** One condition of a regulation, as far as the arithmetic needs it. */
interface Condition {
  id: string;
  /** Addresses in the text, each once: `8.1`, `25`. */
  cites: readonly string[];
  demand: Demand;
}

/** What decides who may apply under one regulation. Plain data, so that a page can carry it. */
export interface EligibilityRules {
  conditions: readonly Condition[];
  /** Years from one round to the next. */
  cycleYears: number;
  /** How many conditions of the text are not asked, and so not judged. */
  notAsked?: number;
}

interface ConditionResult {
  id: string;
  result: Result;
  cites: readonly string[];
  reasons: readonly Reason[];
  /** Of an unmet condition: the first later day on which the same facts do not fail it, if any. */
  eligibleFrom?: Day;
}

/** `eligible` says only that nothing stands in the way: `review` results are still to be judged. */
export type Outcome = 'eligible' | 'ineligible' | 'undetermined';

export interface Assessment {
  on: Day;
  outcome: Outcome;
  /** While ineligible: the first later day on which the same facts fail no condition, if any. */
  eligibleFrom?: Day;
  conditions: ConditionResult[];
}

/** The conditions of a rules file; null when it has none written down. */
export function eligibilityRules(file: RulesFile): EligibilityRules | null {
  if (!file.eligibility) return null;
  return {
    conditions: file.eligibility.conditions.map(({ id, cites, demand }) => ({
      id,
      cites: [...new Set(cites.map((cite) => cite.at))],
      demand,
    })),
    cycleYears: ruleSetOf(file).cycleYears(),
    notAsked: file.eligibility.notAsked?.length ?? 0,
  };
}

/**
 * Holds facts against a regulation's conditions on a day. Rounds are the days on which real rounds of the
 * award were decided; without any, a round is reckoned by the regulation's cycle.
 */
export function assess(
  { conditions, cycleYears }: EligibilityRules,
  facts: Facts,
  on: Day,
  rounds: readonly Day[] = [],
): Assessment {
  const situation: Situation = { facts, on, rounds, cycleYears };
  const results = conditions.map(({ id, cites, demand }): ConditionResult => {
    const verdict = judge(demand, situation);
    const { result, reasons } = verdict;
    const from = result === 'unmet' ? firstNotUnmet(demand, situation, verdict) : null;
    const judged: ConditionResult = { id, result, cites, reasons };
    if (from !== null) judged.eligibleFrom = from;
    return judged;
  });
  const outcome = outcomeOf(results.map((each) => each.result));
  const from = firstClear(results);
  return from === null
    ? { on, outcome, conditions: results }
    : { on, outcome, eligibleFrom: from, conditions: results };
}

/** An unmet condition decides; else an unknown one leaves the whole open. */
function outcomeOf(results: readonly Result[]): Outcome {
  if (results.includes('unmet')) return 'ineligible';
  return results.includes('unknown') ? 'undetermined' : 'eligible';
}

/**
 * The first day, from the situation's on, on which the facts do not fail the demand; null when none comes.
 * A result changes only on the days its reasons name, so no other day needs a look.
 */
function firstNotUnmet(demand: Demand, situation: Situation, verdict: Verdict): Day | null {
  let { on } = situation;
  let { result, reasons } = verdict;
  while (result === 'unmet') {
    const next = firstTurn(reasons, on);
    if (next === null) return null;
    on = next;
    ({ result, reasons } = judge(demand, { ...situation, on }));
  }
  return on;
}

/** The next day on which a reason comes out otherwise; null when none does. */
function firstTurn(reasons: readonly Reason[], after: Day): Day | null {
  let first: Day | null = null;
  for (const { turnsOn } of reasons)
    if (turnsOn !== undefined && turnsOn > after && (first === null || turnsOn < first))
      first = turnsOn;
  return first;
}

/**
 * The first day on which no condition is unmet: the last of the days on which each ceases to be. On unchanged
 * facts time only heals: no kind of demand that is not unmet becomes so later.
 */
function firstClear(results: readonly ConditionResult[]): Day | null {
  let last: Day | null = null;
  for (const { result, eligibleFrom } of results) {
    if (result !== 'unmet') continue;
    if (eligibleFrom === undefined) return null;
    if (last === null || eligibleFrom > last) last = eligibleFrom;
  }
  return last;
}
