import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes size and hash of each file into the catalogue of the data, when the files are there. */
export function packageSums(): AstroIntegration {
  return {
    name: 'package-sums',
    hooks: { 'astro:build:done': ({ dir }) => writePackageSums(fileURLToPath(dir)) },
  };
}

interface Resource {
  path: string;
}

/**
 * Sets `bytes` and `hash` of every resource of `datapackage.json` in a built site.
 * @throws Error where a file it names is not there
 */
export async function writePackageSums(root: string): Promise<void> {
  const file = join(root, 'datapackage.json');
  const catalogue = JSON.parse(await readFile(file, 'utf8')) as { resources: Resource[] };
  const resources = await Promise.all(
    catalogue.resources.map(async (resource) => {
      const bytes = await readFile(join(root, resource.path));
      const hash = createHash('sha256').update(bytes).digest('hex');
      return { ...resource, bytes: bytes.length, hash: `sha256:${hash}` };
    }),
  );
  await writeFile(file, JSON.stringify({ ...catalogue, resources }, null, 2) + '\n');
}
