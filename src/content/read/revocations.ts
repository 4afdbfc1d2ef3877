import type { RevocationPublished } from '../../model/record.ts';
import { revocationRecord } from '../../schemas/records/revocation.ts';
import type { ContentFolder } from './content-folder.ts';
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
    const revisions = readRevisions(folder, paths, (file) =>
      readYamlRecord(folder, file, revocationRecord),
    );
    const first = revisions[0];
    if (!first) return [];
    const { round, sample, decidedOn, organisation } = first.data;
    const named = `${decidedOn}-${organisation.toLowerCase()}`;
    if (name !== named) folder.add('file-unknown', paths[0] ?? path, { expected: [`${named}.yaml`] });
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

function isSample(round: string): boolean {
  return round.startsWith('sample-');
}
