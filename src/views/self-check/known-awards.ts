import { placedRecords } from '../../content/portal-records.ts';
import { takenBy } from '../../law/awards/award-history.ts';
import type { Taken } from '../../law/awards/award-history.ts';
import { recordedFacts } from '../../law/awards/recorded-facts.ts';
import type { KnownOrganisation } from '../../law/eligibility/known-organisation.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import { canonicalId, filedOrganisation } from '../organisations/organisation-id.ts';
import { once } from '../site/once.ts';
import { href } from '../site/site.ts';

/** A revocation as far as it answers questions of a self-check. */
interface Decided {
  city: Jurisdiction;
  id: string;
  name: string;
  title: string;
  href: string;
  taken: Taken;
}

/** Every revocation that stands, in the order of the records. */
const revocations = once(({ portal }): Decided[] =>
  placedRecords(portal).flatMap(({ record, round, version, jurisdiction: city }) => {
    if (record.kind !== 'revocation' || isWithdrawn(record)) return [];
    const decision = current(record);
    const { organisation: id, name, title, kind = 'organisation' } = decision;
    if (kind !== 'organisation') return [];
    const taken = takenBy(decision, round, version?.rules);
    return [{ city, id, name, title, href: href(`${record.id}/`), taken }];
  }),
);

/**
 * What the portal's own records say of each organisation in a jurisdiction, as far as a self-check asks: awards won
 * there, and what revocations there or, for frauds, anywhere settle.
 */
export function knownAwards(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): KnownOrganisation[] {
  const known = new Map<string, KnownOrganisation>();
  const of = (id: string, name: string) => {
    const key = canonicalId(id);
    const found = known.get(key) ?? { id, names: namesOf(key), records: [] };
    if (!found.names.includes(name)) found.names.push(name);
    known.set(key, found);
    return found;
  };
  for (const round of jurisdiction.rounds) addWins(round, of);
  for (const { city, id, name, title, href, taken } of revocations()) {
    const where = city === jurisdiction ? 'here' : 'elsewhere';
    const settled = recordedFacts(taken, version.rules, where);
    if (Object.keys(settled).length === 0) continue;
    of(id, name).records.push({ title, href, facts: settled });
  }
  return [...known.values()];
}

type Finder = (id: string, name: string) => KnownOrganisation;

function addWins({ winners }: Round, of: Finder): void {
  if (!winners || isWithdrawn(winners)) return;
  const { entries, decidedOn, title } = current(winners);
  // An answer needs the day; where no document states it, the applicant is asked.
  if (decidedOn === null) return;
  const address = href(`${winners.id}/`);
  for (const { organisation, name, tier, kind = 'organisation' } of entries)
    if (kind === 'organisation')
      of(organisation, name).records.push({
        title,
        href: address,
        facts: { awards: [{ tier, on: decidedOn }] },
      });
}

function namesOf(id: string): string[] {
  const held = filedOrganisation(id);
  return held ? [held.about.name, ...(held.about.formerNames ?? [])] : [];
}
