import { guideHead } from '../../schemas/guide.ts';
import type { ContentFolder } from './content-folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Guide } from '../../model/portal.ts';
import { validate } from './parse-with-schema.ts';
import { readYaml } from './yaml-file.ts';

/** Reads `guides/<slug>.mdx`: the portal's own pages of prose. */
export function readGuides(folder: ContentFolder): Guide[] {
  return folder.names('guides').flatMap((name) => {
    const path = `guides/${name}`;
    const slug = name.replace(/\.mdx$/, '');
    if (slug === name) {
      folder.add('file-unknown', path, { expected: ['<英文代号>.mdx'] });
      return [];
    }
    const source = folder.text(path);
    if (source === null) return [];
    const parts = splitFrontMatter(source);
    if (!parts) {
      folder.add('front-matter', path, {});
      return [];
    }
    const { value, findings } = validate(readYaml(folder.shown(path), parts.yaml), guideHead);
    folder.findings.push(...findings);
    return value ? [{ slug, ...value, prose: parts.prose }] : [];
  });
}
