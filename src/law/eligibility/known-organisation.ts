import type { Facts } from '../../model/facts.ts';
import type { Day } from '../calendar/day.ts';
import { withoutSampleMark } from '../../model/sample-mark.ts';

/** What published records say of an organisation, as far as a self-check asks for it. */
export interface KnownOrganisation {
  /** Credit code, or the slug under which the records keep it. */
  id: string;
  names: string[];
  awards: { tier: string; on: Day }[];
  /** What revocations on record settle, the newest of each. */
  facts: Facts;
  records: { title: string; href: string }[];
}

/**
 * Finds the organisation a typed name or credit code means: the whole name, or the whole code in any case.
 * A part of a name finds nobody: another firm's award must not be filled in.
 */
export function findKnown(
  organisations: readonly KnownOrganisation[],
  typed: string,
): KnownOrganisation | undefined {
  const plain = (name: string) => withoutSampleMark(name).replace(/\s/g, '');
  const wanted = typed.replace(/\s/g, '');
  return organisations.find(
    ({ id, names }) =>
      id.toUpperCase() === wanted.toUpperCase() ||
      names.some((name) => plain(name) === withoutSampleMark(wanted)),
  );
}

/**
 * The facts the records settle as of a day: the newest award of each tier, for tiers bar differently, and what was
 * revoked. What came later was not known then.
 */
export function knownFacts({ awards, facts }: KnownOrganisation, on: Day): Facts {
  const newest = new Map<string, { tier: string; on: Day }>();
  for (const award of awards)
    if (award.on <= on && award.on > (newest.get(award.tier)?.on ?? ''))
      newest.set(award.tier, award);
  const settled = Object.entries(facts).filter(
    ([, answer]) => typeof answer !== 'string' || answer <= on,
  );
  return {
    ...(newest.size > 0 ? { awards: [...newest.values()] } : {}),
    ...Object.fromEntries(settled),
  };
}
