import type { AnyRecord, OrganisationEntry } from '../../model/record.ts';
import { sameId } from './one-id.ts';

/** What of any record names organisations. */
interface Naming {
  organisation?: string;
  entries?: { organisation: string }[];
}

/** The files of the organisations that some records name, in any of their revisions. */
export function namedOrganisations(
  records: readonly AnyRecord[],
  organisations: readonly OrganisationEntry[],
): OrganisationEntry[] {
  const named = new Set(
    records
      .flatMap((record) => record.revisions as { data: Naming }[])
      .flatMap(({ data: { entries = [], organisation } }) => [
        ...entries.map((entry) => entry.organisation),
        ...(organisation ? [organisation] : []),
      ])
      .map((id) => sameId(id, organisations)),
  );
  return organisations.filter(({ id, about }) =>
    [about.creditCode, id, id.toUpperCase()].some((each) => each && named.has(each)),
  );
}
