import { validityOf } from '../../law/regulation/governing-version.ts';
import { inForceTogether } from '../../law/regulation/status.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { jurisdictionFile } from '../../schemas/jurisdiction.ts';
import { regulationFile } from '../../schemas/regulation.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { readPlacedFile } from '../read/file.ts';
import { readYaml } from '../read/yaml-file.ts';

/** Of two issued versions one must have ended when the other begins, or nobody can tell which governs. */
export function checkVersions(
  folder: ContentFolder,
  { slug, versions }: Pick<Jurisdiction, 'slug' | 'versions'>,
): void {
  const all = versions
    .map(validityOf)
    .sort((a, b) => (`${a.effectiveOn} ${a.slug}` < `${b.effectiveOn} ${b.slug}` ? -1 : 1));
  all.forEach((later, index) => {
    for (const earlier of all.slice(0, index)) {
      if (!inForceTogether(earlier, later, all)) continue;
      const path = `jurisdictions/${slug}/regulations/${later.slug}/regulation.yaml`;
      const yaml = readYaml(folder.shown(path), folder.text(path) ?? '');
      folder.addAt(
        'versions-together',
        { file: yaml.file, ...yaml.placeOf(['effective', 'on']) },
        { found: later.slug, other: earlier.slug },
      );
    }
  });
}

/** Two cities of one name, or two versions of one city under one document number: one is a copy of the other. */
export function checkTwins(folder: ContentFolder, jurisdictions: readonly Jurisdiction[]): void {
  const cities = new Set<string>();
  for (const { slug, about, versions } of jurisdictions) {
    const file = `jurisdictions/${slug}/jurisdiction.yaml`;
    if (cities.has(about.name))
      folder.add('duplicate-id', file, { found: about.name }, placeIn(folder, file, ['name']));
    cities.add(about.name);
    const numbers = new Set<string>();
    for (const version of versions) {
      const number = version.about.documentNumber;
      const path = `jurisdictions/${slug}/regulations/${version.slug}/regulation.yaml`;
      // Two copies in force on one day are told of as that.
      const told = folder.findings.some(
        ({ code, file: at }) => code === 'versions-together' && at === folder.shown(path),
      );
      // A text that a decision changed keeps its number.
      if (number && numbers.has(number) && !told && !version.about.amends)
        folder.add('duplicate-id', path, { found: number }, placeOfNumber(folder, path));
      if (number) numbers.add(number);
    }
  }
}

const placeIn = (folder: ContentFolder, file: string, at: readonly PropertyKey[]) =>
  readPlacedFile(folder, file, jurisdictionFile)?.placeOf(at);
const placeOfNumber = (folder: ContentFolder, file: string) =>
  readPlacedFile(folder, file, regulationFile)?.placeOf(['documentNumber']);
