import { assess, eligibilityRules } from '../../law/eligibility/assess.ts';
import type { EligibilityRules } from '../../law/eligibility/assess.ts';
import { FactsError } from '../../law/eligibility/fact-problem.ts';
import { answersTo } from '../../law/eligibility/questions.ts';
import { readFacts } from '../../law/eligibility/read-facts.ts';
import type { FactKey } from '../../model/facts.ts';
import type { EligibilityCase } from '../../schemas/rules/cases.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Report } from '../report.ts';

const NO_RULES: EligibilityRules = { conditions: [], cycleYears: 1, tiers: [] };

/** Runs every worked example against the rules; reports facts that are none, and where they come out otherwise. */
export function checkCases(
  cases: readonly EligibilityCase[],
  file: RulesFile,
  report: Report,
): void {
  const rules = eligibilityRules(file) ?? NO_RULES;
  cases.forEach((each, index) => {
    try {
      checkCase(each, file, rules, (path, expected, found) =>
        report('case-differs', [index, ...path], { case: each.id, expected, found }),
      );
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      for (const problem of error.problems)
        report('case-fact', [index, 'facts', ...pathOf(problem.key)], { case: each.id, problem });
    }
  });
}

/** Tells what was written and what came out; null where the rules have no such thing. */
type Differ = (path: PropertyKey[], expected: string, found: string | null) => void;

function checkCase(
  each: EligibilityCase,
  { eligibility }: RulesFile,
  rules: EligibilityRules,
  differ: Differ,
): void {
  const offered = (fact: FactKey) => (eligibility ? answersTo(eligibility, fact) : []);
  const facts = readFacts(each.facts, each.on, rules.tiers, offered);
  const found = assess(rules, facts, each.on, each.rounds);
  const outcome = rules === NO_RULES ? null : found.outcome;
  if (outcome !== each.outcome) differ(['outcome'], each.outcome, outcome);
  for (const [id, expected] of Object.entries(each.conditions ?? {})) {
    const result = found.conditions.find((condition) => condition.id === id)?.result;
    if (result !== expected) differ(['conditions', id], expected, result ?? null);
  }
  const day = found.eligibleFrom ?? null;
  if (each.eligibleFrom !== undefined && each.eligibleFrom !== day)
    differ(['eligibleFrom'], String(each.eligibleFrom), String(day));
}

/** `awards[2].on` is counted from one, a path from nought. */
function pathOf(key: string): PropertyKey[] {
  return key
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part));
}
