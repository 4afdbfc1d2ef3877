import { spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, relative } from 'node:path';
import { toolScript } from '../../../scripts/run-tool.ts';
import { TESTED_CONTENT } from '../tested-content.ts';

/** The site's configuration with caches of its own, for `node_modules` is shared with other builds. */
const CONFIG = `import site from './site.config.mjs';
export default {
  ...site,
  vite: { ...site.vite, cacheDir: './cache/vite' },
};
`;

/** A site built in a folder of its own, away from other builds. */
export interface BuiltSite {
  /** What the build said. */
  output: string;
  /** Where its files are. */
  folder: string;
  /** The written files without their packed copies, relative to the site's root. */
  files: string[];
  read: (path: string) => string;
  bytes: (path: string) => Uint8Array;
  remove: () => void;
}

/**
 * Builds the site from the tested content with folders laid over it, by `astro build` in a process of
 * its own. Outputs, caches and generated types stay in a temporary folder.
 * @throws Error with the build's output when the build fails
 */
export async function buildSite(
  overlays: Record<string, string>,
  settings: Record<string, string>,
): Promise<BuiltSite> {
  const root = mkdtempSync(join(tmpdir(), 'portal-build-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  copySite(root);
  cpSync(TESTED_CONTENT, join(root, 'content'), { recursive: true });
  for (const [into, from] of Object.entries(overlays))
    cpSync(from, join(root, 'content', into), { recursive: true });

  const { code, output } = await run(root, {
    ...process.env,
    ...settings,
    PORTAL_CONTENT: join(root, 'content'),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  if (code !== 0) {
    remove();
    throw new Error(output);
  }
  const dist = join(root, 'dist');
  return {
    output,
    folder: dist,
    files: globSync('**/*', { cwd: dist, withFileTypes: true })
      .filter((entry) => entry.isFile())
      // A packed copy is the same file once more.
      .filter((entry) => !/\.(br|gz)$/.test(entry.name))
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted(),
    read: (path) => readFileSync(join(dist, path), 'utf8'),
    bytes: (path) => new Uint8Array(readFileSync(join(dist, path))),
    remove,
  };
}

/** Copies everything of the site but its content into a folder, where it builds with caches of its own. */
export function copySite(root: string): void {
  for (const each of ['public', 'src', 'tsconfig.json', 'package.json'])
    cpSync(each, join(root, each), { recursive: true });
  cpSync('astro.config.mjs', join(root, 'site.config.mjs'));
  writeFileSync(join(root, 'astro.config.mjs'), CONFIG);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
}

function run(
  root: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((settle, fail) => {
    const build = spawn(process.execPath, [toolScript('astro', 'astro'), 'build', '--root', root], {
      env,
      cwd: root,
    });
    let output = '';
    build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    build.on('error', fail);
    build.on('close', (code) => settle({ code, output }));
  });
}
