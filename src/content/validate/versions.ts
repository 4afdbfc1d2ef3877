import { validityOf } from '../../law/regulation/governing-version.ts';
import { inForceTogether } from '../../law/regulation/status.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import type { ContentFolder } from '../read/content-folder.ts';
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
