import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn } from '../../release/page-links.ts';
import type { SearchDocument } from '../shared/search-document.ts';

/**
 * Holds every hit a search can show against the built site: its page stands there, and on it the place it leads to.
 * @throws Error naming the addresses that lead nowhere
 */
export function proveAddresses(documents: readonly SearchDocument[], root: string): void {
  const idsOf = new Map<string, ReadonlySet<string> | null>();
  const read = (href: string) => {
    const known = idsOf.get(href);
    if (known !== undefined) return known;
    const file = join(root, href, 'index.html');
    const ids = existsSync(file) ? idsIn(readFileSync(file, 'utf8')) : null;
    idsOf.set(href, ids);
    return ids;
  };
  const dead = documents
    .flatMap(({ href, blocks }) => [
      href,
      ...blocks.map((block) =>
        [block.href ?? href.replace(/#.*$/, ''), block.anchor].filter(Boolean).join('#'),
      ),
    ])
    .filter((address) => {
      const [href = '', anchor] = address.split('#');
      const ids = read(href);
      return ids === null || (anchor !== undefined && !ids.has(anchor));
    });
  if (dead.length > 0)
    throw new Error(`search hits lead nowhere: ${[...new Set(dead)].join(', ')}`);
}
