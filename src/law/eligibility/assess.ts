import { yearOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Demand, Eligibility } from '../../schemas/rules/eligibility.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Facts } from '../../model/facts.ts';
import type { Recipient } from '../../model/recipients.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { Reading } from '../readings/reading.ts';
import { judge } from './judge.ts';
import { expectedRound } from './rounds-passed.ts';
import { mayFail, unanswered } from './verdict.ts';
import type { Reason, Result, Situation, Verdict } from './verdict.ts';

/** One condition of a regulation, as far as the arithmetic needs it. */
interface Condition {
  id: string;
  /** Addresses in the text, each once: `8.1`, `25`. */
  cites: readonly string[];
  demand: Demand;
  /** The kinds of applicants it is asked of; absent where of all. */
  for?: readonly Recipient[];
}

/** What decides who may apply under one regulation. Plain data, so that a page can carry it. */
export interface EligibilityRules {
  conditions: readonly Condition[];
  /** Ids of the text's tiers. */
  tiers: readonly string[];
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
  /** What each tenable reading of the text comes to; only where they differ. */
  readings?: readonly Reading<Result>[];
  /** Of one that some reading fails: the first later day on which the same facts fail it by none, if any. */
  eligibleFrom?: Day;
}

/**
 * `eligible` says only that nothing stands in the way: `review` results are still to be judged. Tenable readings of
 * the text that differ leave the whole `undetermined`.
 */
export type Outcome = 'eligible' | 'ineligible' | 'undetermined';

export interface Assessment {
  on: Day;
  outcome: Outcome;
  /** While some reading stands in the way: the first later day on which the same facts fail by none, if any. */
  eligibleFrom?: Day;
  /** The year of the first round then to be expected; absent where none is on record to count from. */
  expectedRound?: number;
  conditions: ConditionResult[];
}

/** What a condition demands: where it is read in several ways, by each of them. */
export function demandOf({
  demand,
  readings,
}: Pick<Eligibility['conditions'][number], 'demand' | 'readings'>): Demand {
  if (!readings) return demand;
  const of = readings.map(({ says, demand: read = demand }) => ({ says, demand: read }));
  return { kind: 'readings', of };
}

/** The conditions of a rules file; null when it has none written down. */
export function eligibilityRules(file: RulesFile): EligibilityRules | null {
  if (!file.eligibility) return null;
  return {
    conditions: file.eligibility.conditions.map((condition) => ({
      id: condition.id,
      cites: [...new Set(condition.cites.map((cite) => cite.at))],
      demand: demandOf(condition),
      ...(condition.for ? { for: condition.for } : {}),
    })),
    tiers: file.tiers.map(({ id }) => id),
    cycleYears: ruleSetOf(file).cycleYears(),
    notAsked: file.eligibility.notAsked?.length ?? 0,
  };
}

/** The conditions that concern an applicant, or may while it is not said who applies. */
export function concerning<C extends Pick<Condition, 'for'>>(
  conditions: readonly C[],
  { applicant }: Facts,
): C[] {
  return conditions.filter(
    (each) => !each.for || !applicant || (each.for as readonly string[]).includes(applicant),
  );
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
  const results = concerning(conditions, facts).map((condition): ConditionResult => {
    const { id, cites, demand } = condition;
    const untold = condition.for && !facts.applicant;
    const verdict = untold ? unanswered('applicant') : judge(demand, situation);
    const { result, reasons, readings } = verdict;
    const from = mayFail(verdict) ? firstNotFailed(demand, situation, verdict) : null;
    const judged: ConditionResult = { id, result, cites, reasons };
    if (readings) judged.readings = readings;
    if (from !== null) judged.eligibleFrom = from;
    return judged;
  });
  const outcome = outcomeOf(results);
  const from = firstClear(results);
  if (from === null) return { on, outcome, conditions: results };
  const next = expectedRound(yearOf(from), situation);
  return {
    ...{ on, outcome, eligibleFrom: from, conditions: results },
    ...(next === null ? {} : { expectedRound: next }),
  };
}

/** An unmet condition decides; else an unknown one, or one that is read in several ways, leaves the whole open. */
function outcomeOf(results: readonly ConditionResult[]): Outcome {
  if (results.some(({ result }) => result === 'unmet')) return 'ineligible';
  return results.some(({ result, readings }) => result === 'unknown' || readings)
    ? 'undetermined'
    : 'eligible';
}

/**
 * The first day, from the situation's on, on which the facts fail the demand by no reading; null when none comes.
 * A result changes only on the days its reasons name, so no other day needs a look.
 */
function firstNotFailed(demand: Demand, situation: Situation, first: Verdict): Day | null {
  let { on } = situation;
  let verdict = first;
  while (mayFail(verdict)) {
    const next = firstTurn(verdict.reasons, on);
    if (next === null) return null;
    on = next;
    verdict = judge(demand, { ...situation, on });
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
 * The first day on which no condition is failed by any reading: the last of the days on which each ceases to be. On
 * unchanged facts time only heals: no kind of demand that is not unmet becomes so later.
 */
function firstClear(results: readonly ConditionResult[]): Day | null {
  let last: Day | null = null;
  for (const each of results) {
    if (!mayFail(each)) continue;
    if (each.eligibleFrom === undefined) return null;
    if (last === null || each.eligibleFrom > last) last = each.eligibleFrom;
  }
  return last;
}
