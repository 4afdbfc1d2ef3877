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

/**
 * The rule a revocation rests on: one that takes the award back and is cited at the ground's place or at the
 * article around it. Z19 bars false papers and takes back fraud in one article: the latter revokes.
 */
export function revocationRule(rules: RulesFile, ground: string): RuleOf<'revocation'> | undefined {
  const revoking = rules.rules.filter(
    (rule): rule is RuleOf<'revocation'> =>
      rule.kind === 'revocation' && rule.consequences.length > 0,
  );
  const article = ground.split('.')[0];
  return (
    revoking.find((rule) => rule.cites.some(({ at }) => at === ground)) ??
    revoking.find((rule) => rule.cites.some(({ at }) => at.split('.')[0] === article))
  );
}
