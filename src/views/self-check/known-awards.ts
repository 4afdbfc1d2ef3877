import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { KnownOrganisation } from '../../law/eligibility/known-organisation.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { current } from '../../model/record.ts';
import type { RevocationPublished, Round } from '../../model/record.ts';
import { filedOrganisation } from '../organisations/organisation-id.ts';
import { href } from '../site/site.ts';

/**
 * What the portal's own records say of each organisation in a jurisdiction: awards won, and revocations for
 * fraud only (B22, L22, Z19, J29 ¶1, W41).
 */
export function knownAwards(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): KnownOrganisation[] {
  const known = new Map<string, KnownOrganisation>();
  const of = (id: string, name: string) => {
    const found = known.get(id) ?? {
      id,
      names: namesOf(id),
      awards: [],
      fraudOn: null,
      records: [],
    };
    if (!found.names.includes(name)) found.names.push(name);
    known.set(id, found);
    return found;
  };
  for (const round of jurisdiction.rounds) {
    addWins(round, of);
    for (const record of round.revocations) addFraud(record, version, of);
  }
  return [...known.values()];
}

type Finder = (id: string, name: string) => KnownOrganisation;

function addWins({ winners }: Round, of: Finder): void {
  if (!winners) return;
  const { entries, decidedOn, title, revision } = current(winners);
  if (revision?.kind === 'withdrawal') return;
  for (const { organisation, name, tier } of entries) {
    const found = of(organisation, name);
    found.awards.push({ tier, on: decidedOn });
    found.records.push({ title, href: href(`${winners.id}/`) });
  }
}

function addFraud(record: RevocationPublished, version: RegulationVersion, of: Finder): void {
  const { organisation, name, ground, takenBack, decidedOn, title } = current(record);
  const fraud = ruleSetOf(version.rules)
    .revocation({ ground, takenBack })
    ?.alike.every((rule) => rule.ground === 'fraud');
  if (!fraud) return;
  const found = of(organisation, name);
  found.fraudOn = decidedOn;
  found.records.push({ title, href: href(`${record.id}/`) });
}

function namesOf(id: string): string[] {
  const held = filedOrganisation(id.toLowerCase());
  return held ? [held.about.name, ...(held.about.formerNames ?? [])] : [];
}
