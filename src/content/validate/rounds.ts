import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import { roundFile } from '../../schemas/records/round.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { readPlacedFile } from '../read/file.ts';
import { checkMissing } from './missing-notices.ts';
import { meaningOf } from '../read/schema-field.ts';

/** Rounds of a city have labels of their own, and no more organisations qualified than applied. */
export function checkRounds(folder: ContentFolder, slug: string, rounds: readonly Round[]): void {
  const labels = new Set<string>();
  for (const each of rounds) {
    const { slug: round, about, lists } = each;
    const path = `jurisdictions/${slug}/rounds/${round}/round.yaml`;
    const place = (at: readonly PropertyKey[]) => readPlacedFile(folder, path, roundFile)?.placeOf(at);
    const label = `${about.label} ${about.sample}`;
    if (labels.has(label))
      folder.add('duplicate-id', path, { found: about.label }, place(['label']));
    labels.add(label);
    const qualified = lists.find(({ kind }) => kind === 'qualified-list');
    const accepted = qualified ? current(qualified).entries.length : 0;
    if (about.applied && about.applied.count < accepted)
      folder.add(
        'wrong-value',
        path,
        {
          path: 'applied.count',
          means: meaningOf(roundFile, about, ['applied', 'count']),
          found: String(about.applied.count),
          optional: false,
          must: { kind: 'format', words: `不少于受理名单的 ${accepted} 家` },
        },
        place(['applied', 'count']),
      );
    checkMissing(each, (code, at, values) => folder.add(code, path, values, place(at)));
  }
}
