import type { Round } from '../../model/record.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { parseAddress } from '../../law/regulation/address.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { RuleSet } from '../../law/rules/ruleset.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { TIER_NOT_NAMED } from '../../messages/records/records.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';

/** Where the name of a tier stands: in the text, or as the notices of a round print it, where no text is held. */
interface Naming {
  version: RegulationVersion | undefined;
  round?: Pick<Round, 'about'> | undefined;
}

/** The name a tier has in its regulation or in the notices of its round, and in no other. */
export function tierName({ version, round }: Naming, tier: string): string {
  const tiers = version?.rules.tiers ?? round?.about.tiers ?? [];
  return tiers.find(({ id }) => id === tier)?.name ?? TIER_NOT_NAMED;
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
