import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { AwardFigures, Places } from '../../messages/records/city-answer.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** What a text says of its award in figures. */
export function awardFigures(
  { rules }: RegulationVersion,
  { status }: VersionDetails,
): AwardFigures {
  const set = ruleSetOf(rules);
  return {
    status,
    cycleYears: set.cycle()?.years ?? null,
    joint: placesOf(set.jointPlaces()),
    tiers: rules.tiers.map(({ id, name }) => ({
      name,
      places: placesOf(set.places(id)),
      money: set.prize(id)?.money ?? null,
    })),
  };
}

function placesOf(rule: RuleOf<'places'> | undefined): Places | null {
  return rule ? { count: rule.count, bound: rule.bound, soft: rule.strength === 'soft' } : null;
}
