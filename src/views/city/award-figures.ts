import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { AwardFigures, SoftPlaces } from '../../messages/records/city-answer.ts';
import { tierName } from '../records/record-version.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** What a text says of its award in figures. */
export function awardFigures(version: RegulationVersion, { status }: VersionDetails): AwardFigures {
  const { rules } = version;
  const set = ruleSetOf(rules);
  return {
    status,
    cycleYears: set.cycle()?.years ?? null,
    joint: set.jointPlaces().map((rule) => ({
      ...soft(rule),
      tiers:
        rule.tier === 'all' ? null : set.placesOver(rule).map((id) => tierName({ version }, id)),
    })),
    tiers: rules.tiers.map(({ id, name }) => ({
      name,
      recipients: set.recipients([id]),
      places: softOrNone(set.places(id)),
      ...prizeOf(set.prize(id)),
    })),
  };
}

function prizeOf(rule: RuleOf<'prize'> | undefined) {
  return { money: rule?.money ?? null, bound: rule?.bound, firstTime: rule?.firstTime };
}

function soft(rule: RuleOf<'places'>): SoftPlaces {
  return { ...rule, soft: rule.strength === 'soft' };
}

function softOrNone(rule: RuleOf<'places'> | undefined): SoftPlaces | null {
  return rule ? soft(rule) : null;
}
