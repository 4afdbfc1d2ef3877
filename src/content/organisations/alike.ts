import { isCreditCode } from '../../law/awards/credit-code.ts';
import { alikeOrganisations } from '../../law/organisations/alike.ts';
import type { NamedOrganisation } from '../../law/organisations/alike.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Portal } from '../../model/portal.ts';

/** What a record says of organisations: one, or a row for each. */
interface Naming {
  title: string;
  organisation?: string;
  name?: string;
  entries?: readonly { organisation: string; name: string }[];
}

/** Pairs of organisations that may be one and of which no editor has decided, each with its names. */
export function alikeIn({ jurisdictions, organisations, same }: Portal): NamedOrganisation[][] {
  const known = new Map<string, NamedOrganisation & { names: string[]; lists: Set<string> }>();
  const filed = (id: string) =>
    organisations.find((each) => each.id === id.toLowerCase() || each.about.creditCode === id);
  const add = (record: AnyRecord, printed: string, name: string) => {
    const file = filed(printed);
    const id = file?.id ?? printed.toLowerCase();
    const code = file?.about.creditCode ?? (isCreditCode(printed) ? printed : null);
    const { name: now, formerNames = [] } = file?.about ?? {};
    const found = known.get(id) ?? {
      ...{ id, names: [...(now ? [now] : []), ...formerNames], creditCode: code },
      ...{ sample: record.sample, lists: new Set<string>() },
    };
    found.names.push(name);
    found.lists.add(record.id);
    known.set(id, found);
  };
  for (const record of jurisdictions.flatMap(({ rounds }) => rounds.flatMap(recordsOf))) {
    if (isWithdrawn(record)) continue;
    const { organisation, name, entries = [] } = current<Naming>(record);
    if (organisation && name) add(record, organisation, name);
    for (const each of entries) add(record, each.organisation, each.name);
  }
  const decided = same.decided.map(({ ids }) => ids.map((id) => id.toLowerCase()));
  return alikeOrganisations([...known.values()])
    .filter((pair) => !decided.some((ids) => pair.every((id) => ids.includes(id))))
    .map((pair) => pair.flatMap((id) => known.get(id) ?? []));
}
