import type { RegulationVersion } from '../../model/portal.ts';
import { parseAddress } from '../../law/regulation/address.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { RuleSet } from '../../law/rules/ruleset.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { unnamedTier } from '../../messages/records/records.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';

/** The name a tier has in its regulation, and in no other. */
export function tierName(version: RegulationVersion | undefined, tier: string): string {
  const named = version?.rules.tiers.find((each) => each.id === tier)?.name;
  return named ?? unnamedTier(tier);
}

/** Links to the places a record names as its basis; none where the text is not held. */
export function placeLinks(
  version: RegulationVersion | undefined,
  places: readonly string[],
): CitationLink[] {
  if (!version) return [];
  const known = places.filter((at) => parseAddress(at) !== null);
  return citationLinks(
    version,
    known.map((at) => ({ at, quote: '' })),
  );
}

/** What the version's rules say, as lines, for the rules that its rule set is asked for. */
export function rulesWanted(
  version: RegulationVersion | undefined,
  wanted: (law: RuleSet) => readonly Rule[],
): RuleLine[] {
  if (!version) return [];
  const ids = wanted(ruleSetOf(version.rules)).map(({ id }) => id);
  return ruleLines(version).filter((line) => ids.includes(line.id));
}
