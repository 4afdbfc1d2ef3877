import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of Astro's that name the modules of a build; a server of another content would rewrite them. */
const GENERATED = ['content-modules.mjs', 'content-assets.mjs'];

/** Tells whether anything was written in a content folder: names, sizes and times of all its files, hidden ones left out. */
export function contentMark(folder: string): string {
  const files = globSync('**/*', { cwd: folder }).toSorted();
  const hash = createHash('sha256');
  for (const file of files) {
    const stat = statSync(join(folder, file), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Tells whether what Astro generates beside the sources was rewritten. */
export function generatedMark(dotAstro: string): string {
  const hash = createHash('sha256');
  for (const name of GENERATED)
    try {
      hash.update(readFileSync(join(dotAstro, name)));
    } catch {
      hash.update(name);
    }
  return hash.digest('hex');
}
