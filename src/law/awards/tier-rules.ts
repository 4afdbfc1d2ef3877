import type { RuleOf, RulesFile } from '../../schemas/rules/rules-file.ts';

/** The rule on how long an award of a tier is valid; W6 speaks of the quality award alone. */
export function validityRule(rules: RulesFile, tier: string): RuleOf<'validity'> | undefined {
  if (tier !== 'quality-award') return undefined;
  return rules.rules.find((rule) => rule.kind === 'validity');
}

/** The rule on when a winner of a tier may apply again (L25, Z15). */
export function reapplyRule(rules: RulesFile, tier: string): RuleOf<'reapply'> | undefined {
  return rules.rules.find(
    (rule): rule is RuleOf<'reapply'> =>
      rule.kind === 'reapply' && (rule.tier === tier || rule.tier === 'all'),
  );
}

/** Years between two rounds; none where the text does not say. */
export function cycleYears(rules: RulesFile): number | undefined {
  return rules.rules.find((rule) => rule.kind === 'cycle')?.years;
}
