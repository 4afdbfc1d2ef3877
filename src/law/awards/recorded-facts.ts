import { isInRounds } from '../eligibility/barred-until.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import type { RuleOf, RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Day } from '../calendar/day.ts';
import { demandOf } from '../eligibility/assess.ts';
import { allParts, factsOf } from '../eligibility/judge.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { Taken } from './award-history.ts';
import { isOpenFor } from './bar.ts';

/** Where a revocation was decided, seen from the city one applies in. */
export type Where = 'here' | 'elsewhere';

/** What a revocation answers to a question. */
interface Answer {
  /** Null where no record tells the day. */
  on: Day | null;
  /** False where the decision may rest on a ground that does not answer it, or the text may not mean this award. */
  certain: boolean;
}

/**
 * What a revocation answers to a question of the self-check; null for nothing. Fraud for this award counts from the
 * decision that found it (B22, Z19, W41), or by rounds from the one it was committed in (L9(五)); everything else from
 * the day it happened.
 */
export function answerOfRevocation(
  decision: Taken,
  fact: FactKey,
  byRounds: boolean,
  where: Where,
): Answer | null {
  const { rules, tier, decidedOn, happenedOn, wonOn } = decision;
  const alike = rules && ruleSetOf(rules).revocation(decision)?.alike;
  if (!alike || (where === 'elsewhere' && fact !== 'lastOtherAwardFraudOn')) return null;
  const answering = alike.filter((rule) => factsOfGround(rule).includes(fact));
  if (answering.length === 0) return null;
  const one = answering.length === alike.length;
  if (fact !== 'lastAwardFraudOn' && fact !== 'lastFalseApplicationOn')
    return { on: happenedOn, certain: one };
  const meant = !answering.some((rule) => isOpenFor(rule, tier, rules));
  return { on: byRounds ? (wonOn ?? happenedOn) : decidedOn, certain: one && meant };
}

/**
 * The facts of a self-check that a revocation settles. Where the text asks whether the fraud was for a nomination, the
 * record answers that as well; elsewhere a fraud the text may not mean is left to the applicant.
 */
export function recordedFacts(decision: Taken, rules: RulesFile, where: Where): Facts {
  const demands = (rules.eligibility?.conditions ?? []).map(demandOf);
  const asksNomination = demands.flatMap(factsOf).includes('lastAwardFraudNomination');
  const nomination = isNomination(decision);
  const days = demands.flatMap(allParts).flatMap((part) => {
    if (part.kind !== 'none-within') return [];
    const answer = answerOfRevocation(decision, part.fact, isInRounds(part.period), where);
    const settled = answer?.certain || (part.fact === 'lastAwardFraudOn' && asksNomination);
    return answer?.on && settled ? [[part.fact, answer.on] as const] : [];
  });
  const fraud = days.some(([fact]) => fact === 'lastAwardFraudOn');
  return {
    ...Object.fromEntries(days),
    ...(fraud && asksNomination ? { lastAwardFraudNomination: nomination } : {}),
  };
}

/** Whether the award taken back was none of the text's first tier. */
export function isNomination({ tier, rules }: Pick<Taken, 'tier' | 'rules'>): boolean {
  return tier !== rules?.tiers[0]?.id;
}

/** The questions of the self-check that a ground answers. */
function factsOfGround({ ground, answers = [] }: RuleOf<'revocation'>): readonly FactKey[] {
  switch (ground) {
    case 'fraud':
      return ['lastAwardFraudOn', 'lastOtherAwardFraudOn', ...answers];
    case 'false-application':
      return ['lastFalseApplicationOn', 'lastOtherAwardFraudOn', ...answers];
    case 'accident':
      return ['lastAccidentOn', ...answers];
    case 'misconduct':
    case 'reassessment':
      return answers;
  }
}
