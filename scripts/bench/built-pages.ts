import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Lists the addresses of all pages in a built site, below its base: `/`, `/about/`, `/404.html`. */
export function builtPages(root: string): string[] {
  return globSync('**/*.html', { cwd: root })
    .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The file inside a built site that answers an address. */
export function pageFile(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
