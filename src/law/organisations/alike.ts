import { foldedName } from '../../model/folded-text.ts';

/** An organisation with every name it is known by, and the lists that name it. */
export interface NamedOrganisation {
  id: string;
  names: readonly string[];
  creditCode: string | null;
  sample: boolean;
  lists: ReadonlySet<string>;
}

/** Words that one company's name is printed with and without, and the marks around them. */
const LOOSE = /有限责任|股份|有限|集团|总(?=公司)|公司|[\p{P}\p{S}]/gu;

/** What is left of a name when what is often left out or written otherwise is gone; 第二分公司 stays another body. */
export function coreOf(name: string): string {
  const folded = foldedName(name);
  return folded.replace(LOOSE, '') || folded;
}

/**
 * Pairs of organisations that may be one: a name of the one, a former one included, differs from one of the other in
 * brackets, marks and 有限, 集团, 股份 at most. Two that one list names, or that have two credit codes, are not one.
 */
export function alikeOrganisations(known: readonly NamedOrganisation[]): [string, string][] {
  const byCore = new Map<string, NamedOrganisation[]>();
  for (const each of known)
    for (const core of new Set(each.names.map(coreOf)))
      byCore.set(core, [...(byCore.get(core) ?? []), each]);
  const pairs = [...byCore.values()].flatMap((alike) =>
    alike.flatMap((a, index) =>
      alike
        .slice(index + 1)
        .flatMap((b): [string, string][] => (mayBeOne(a, b) ? [[a.id, b.id]] : [])),
    ),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

function mayBeOne(a: NamedOrganisation, b: NamedOrganisation): boolean {
  if (a.sample !== b.sample || (a.creditCode !== null && b.creditCode !== null)) return false;
  return ![...a.lists].some((list) => b.lists.has(list));
}
