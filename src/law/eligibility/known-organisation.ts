import type { EarlierAward, FactKey, Facts } from '../../model/facts.ts';
import type { Day } from '../calendar/day.ts';
import { withoutSampleMark } from '../../model/sample-mark.ts';
import { newestFacts } from './newest-facts.ts';

/** What one published record says of an organisation, as far as a self-check asks for it. */
interface KnownRecord {
  title: string;
  href: string;
  /** The award it lays open, or what the revocation settles. */
  facts: Facts;
}

/** What published records say of an organisation. */
export interface KnownOrganisation {
  /** Credit code, or the slug under which the records keep it. */
  id: string;
  names: string[];
  records: KnownRecord[];
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
 * revoked, the newest of each. What came later was not known then.
 */
export function knownFacts({ records }: KnownOrganisation, on: Day): Facts {
  const newest = new Map<string, EarlierAward>();
  for (const award of records.flatMap(({ facts }) => facts.awards ?? []))
    if (award.on <= on && award.on > (newest.get(award.tier)?.on ?? ''))
      newest.set(award.tier, award);
  const settled = records.map(({ facts }) => facts).reduce(newestFacts, {});
  const then = Object.entries(settled).filter(
    ([fact, answer]) => fact !== 'awards' && (typeof answer !== 'string' || answer <= on),
  );
  return {
    ...(newest.size > 0 ? { awards: [...newest.values()] } : {}),
    ...Object.fromEntries(then),
  };
}

/** Titles of the records an answer was taken from. */
export function sourcesOf(
  { records }: KnownOrganisation,
  fact: FactKey,
  answer: unknown,
): string[] {
  const parts = (value: unknown) => (Array.isArray(value) ? value : [value]).map(asText);
  const held = new Set(parts(answer));
  return records
    .filter(({ facts }) => fact in facts && parts(facts[fact]).some((each) => held.has(each)))
    .map(({ title }) => title);
}

function asText(value: unknown): string {
  return JSON.stringify(value);
}
