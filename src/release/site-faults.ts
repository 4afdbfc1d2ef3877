import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn, linkReader } from './page-links.ts';
import type { SiteLink } from './page-links.ts';

/** What is wrong with a built site; paths are below its folder. */
export type SiteFault =
  | { kind: 'not-written' | 'empty' | 'cut'; path: string }
  | { kind: 'dead-link'; path: string; link: string };

/** A built site, as far as it must be known to be proved. */
export interface BuiltFolder {
  /** Its folder. */
  root: string;
  /** Path it will live under, `/` or `/…/`. */
  base: string;
  /** Files that its pages were written to, below the folder: `about/index.html`. */
  routes: readonly string[];
}

/** A register without lines is a file without bytes. */
const MAY_BE_EMPTY = 'log/published.jsonl';
/** Closes every page; only scripts that Astro adds may stand behind it. */
const CLOSING = '</html>';

/** Everything that is wrong with a built site: pages not written, files empty or cut, links that lead nowhere. */
export function siteFaults({ root, base, routes }: BuiltFolder): SiteFault[] {
  const files = filesIn(root);
  const faults: SiteFault[] = routes
    .filter((path) => !files.has(path))
    .map((path) => ({ kind: 'not-written', path }));
  const linksIn = linkReader(base);
  /** Links to places on other pages, by the page they are on: each of those is read once more. */
  const later = new Map<string, Map<string, string>>();
  for (const path of files) {
    const empty = statSync(join(root, path)).size === 0;
    if (empty && path !== MAY_BE_EMPTY) faults.push({ kind: 'empty', path });
    if (empty || !path.endsWith('.html')) continue;
    const html = readFileSync(join(root, path), 'utf8');
    if (html.lastIndexOf(CLOSING) < 0) faults.push({ kind: 'cut', path });
    const links = linksIn(html, path);
    const own = links.some(({ to, anchor }) => to === path && anchor) ? idsIn(html) : null;
    for (const { to, anchor } of links) {
      const dead = !files.has(to) || (to === path && anchor && !own?.has(anchor));
      if (dead) faults.push({ kind: 'dead-link', path, link: written(to, anchor) });
      else if (to !== path && anchor && to.endsWith('.html'))
        later.set(to, (later.get(to) ?? new Map<string, string>()).set(anchor, path));
    }
  }
  return [...faults, ...deadAnchors(root, files, later)];
}

function deadAnchors(
  root: string,
  files: ReadonlySet<string>,
  asked: ReadonlyMap<string, ReadonlyMap<string, string>>,
): SiteFault[] {
  return [...asked].flatMap(([to, anchors]) => {
    const ids = idsIn(readFileSync(join(root, to), 'utf8'));
    return [...anchors]
      .filter(([anchor]) => !ids.has(anchor) && !isRow(anchor, files))
      .map(([anchor, path]): SiteFault => ({ kind: 'dead-link', path, link: written(to, anchor) }));
  });
}

/** An objection begins at a row of a list, `<record>/<organisation>`, which its page's script finds. */
function isRow(anchor: string, files: ReadonlySet<string>): boolean {
  const record = anchor.slice(0, anchor.lastIndexOf('/'));
  return files.has(`${record}/index.html`);
}

const written = (to: SiteLink['to'], anchor: SiteLink['anchor']) =>
  anchor ? `${to}#${anchor}` : to;

function filesIn(root: string): Set<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(join(root, '/').length).replaceAll('\\', '/'),
      ),
  );
}
