import { basename, dirname } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { findingReport } from '../../messages/findings/findings.ts';
import { ContentFolder } from '../read/content-folder.ts';
import { readGuide } from '../read/guides.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Stands before the compiler of guides: an editor's change reaches the pages of a running preview without the content
 * being read first, and not a line of code in it may run.
 */
export function guidesAreText(): VitePlugin {
  return {
    name: 'guides-are-text',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(_, id) {
        const file = id.replace(/\?.*$/, '');
        const folder = new ContentFolder(dirname(dirname(file)));
        readGuide(folder, `guides/${basename(file)}`);
        if (folder.findings.length > 0) this.error(findingReport(folder.findings));
      },
    },
  };
}
