import type { OrganisationEntry } from '../../model/record.ts';
import { namedOrganisations } from '../../law/records/named-organisations.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { SAME_ORGANISATIONS } from '../organisations/same-organisations.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Jurisdiction } from '../../model/portal.ts';

/** A file about an organisation no record names says nothing: its name is most likely misspelt. */
export function checkOrganisations(
  folder: ContentFolder,
  jurisdictions: readonly Jurisdiction[],
  organisations: readonly OrganisationEntry[],
): void {
  if (folder.findings.length > 0) return;
  const records = jurisdictions.flatMap(({ rounds }) => rounds.flatMap(recordsOf));
  const named = new Set(namedOrganisations(records, organisations));
  for (const organisation of organisations)
    if (!named.has(organisation))
      folder.add('file-unknown', `organisations/${organisation.id}.yaml`, {
        expected: ['名单里有的组织，文件名是名单上的代码（字母用小写）'],
      });
}

/** An id that no record names is most likely misspelt, and would lead nobody anywhere. */
export function checkSame(folder: ContentFolder): void {
  if (folder.findings.length > 0) return;
  for (const id of folder.same.decided.flatMap(({ ids }) => ids))
    if (!folder.namedIds.has(id.toLowerCase()))
      folder.add('same-stranger', SAME_ORGANISATIONS, { found: id });
}
