import type { OrganisationEntry } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { sameId } from '../../law/records/one-id.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import type { Written } from '../read/written-record.ts';

/** A file about an organisation no record names says nothing: its name is most likely misspelt. */
export function checkOrganisations(
  folder: ContentFolder,
  jurisdictions: readonly Jurisdiction[],
  organisations: readonly OrganisationEntry[],
): void {
  if (folder.findings.length > 0) return;
  const named = new Set(
    jurisdictions
      .flatMap(({ rounds }) => rounds.flatMap(recordsOf))
      .flatMap((record) => record.revisions as { data: Written }[])
      .flatMap(({ data: { entries = [], organisation } }) => [
        ...entries.map((entry) => entry.organisation),
        ...(organisation ? [organisation] : []),
      ])
      .map((id) => sameId(id, organisations)),
  );
  for (const { id, about } of organisations)
    if (![about.creditCode, id, id.toUpperCase()].some((each) => each && named.has(each)))
      folder.add('file-unknown', `organisations/${id}.yaml`, {
        expected: ['名单里有的组织，文件名是名单上的代码（字母用小写）'],
      });
}
