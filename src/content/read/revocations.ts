import type { RevocationPublished } from '../../model/record.ts';
import { revocationRecord } from '../../schemas/records/revocation.ts';
import type { ContentFolder } from './content-folder.ts';
import { identified } from '../organisations/identified.ts';
import { readRevisions, readYamlRecord } from './record.ts';
import { filesOfRecords, recordOf, reportUnread } from './record-files.ts';

const REVOCATION_FILE = /^(\d{4}-\d{2}-\d{2}-[a-z0-9-]+?)(?:-r(?:[2-9]|[1-9]\d+))?\.yaml$/;

/** Reads the revocations of a jurisdiction, by day of decision; each must name one of its rounds. */
export function readRevocations(
  folder: ContentFolder,
  jurisdiction: string,
  rounds: readonly string[],
): RevocationPublished[] {
  const path = `jurisdictions/${jurisdiction}/revocations`;
  const before = folder.findings.length;
  const expected = ['<决定日期>-<组织>.yaml', 'attachments'];
  const files = filesOfRecords(folder, path, REVOCATION_FILE, ['attachments'], expected);
  const records = [...files].flatMap(([name, paths]) => {
    const revisions = readRevisions(folder, paths, (file) => {
      const revision = readYamlRecord(folder, file, revocationRecord);
      if (!revision) return null;
      // The id of the row that prints the same name, where the decision prints no code either.
      const row = `jurisdictions/${jurisdiction}/rounds/${revision.data.round}/winners.yaml`;
      return { ...revision, data: identified(folder, row, revision.data) };
    });
    const first = revisions[0];
    if (!first) return [];
    const { round, sample, decidedOn, organisation } = first.data;
    // The name of a file, and the address with it, keeps an id that gave way since.
    const names = idsOf(folder, organisation).map((id) => `${decidedOn}-${id.toLowerCase()}`);
    if (!names.includes(name))
      folder.add('file-unknown', paths[0] ?? path, { expected: [`${names[0]}.yaml`] });
    for (const { data, placeOf } of revisions)
      if (!rounds.includes(data.round))
        folder.findings.push({
          code: 'award-missing',
          ...placeOf(['round']),
          // A real decision revokes nothing of a sample.
          values: { round: data.round, rounds: rounds.filter((each) => isSample(each) === data.sample) },
        });
      else if (data.sample !== isSample(data.round))
        folder.findings.push({
          code: 'sample-mark',
          ...placeOf(['sample']),
          values: { found: data.round },
        });
    const about = { jurisdiction, round, sample };
    return [recordOf('revocation', `${jurisdiction}/revocations/${name}`, about, revisions)];
  });
  if (folder.findings.length === before) reportUnread(folder, path);
  return records;
}

/** An id, and those that gave way to it. */
function idsOf({ same }: ContentFolder, organisation: string): string[] {
  const gone = [...same.kept].filter(([, kept]) => kept === organisation);
  return [organisation, ...gone.map(([id]) => id)];
}

function isSample(round: string): boolean {
  return round.startsWith('sample-');
}
