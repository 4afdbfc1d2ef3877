import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolScript } from '../../../scripts/run-tool.ts';
import { siteFaults } from '../../release/site-faults.ts';
import { placesOf } from '../../release/places.ts';

const url = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);
const PRELOAD = pathToFileURL(resolve('src/testing/release/fault-at.ts')).href;

/** The portal's own way of publishing, around pages that cost nothing. */
const CONFIG = `
import { packedCopies } from ${url('src/packed-copies.ts')};
import { releasedWhole } from ${url('src/release/astro-integration.ts')};
export default {
  integrations: releasedWhole(packedCopies()),
  devToolbar: { enabled: false },
  vite: { cacheDir: './cache/vite' },
};
`;

/** A page for every text of a city, each in the same edition and linked with its neighbours. */
const PAGE = `---
import { globSync, readFileSync } from 'node:fs';
export function getStaticPaths() {
  const files = ['jurisdiction.yaml', ...globSync('**/*.{md,txt}', { cwd: 'texts' })];
  return files.map((file, at) => ({
    params: { path: at === 0 ? undefined : file.replaceAll('.', '-') },
    props: { text: readFileSync('texts/' + file, 'utf8'), next: files[at + 1]?.replaceAll('.', '-') ?? '' },
  }));
}
const { text, next } = Astro.props;
const edition = readFileSync('texts/edition.txt', 'utf8');
---
<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{edition}</title></head>
  <body id="top"><p>{edition}</p><pre>{text}</pre><a href={'/' + next + (next && '/') + '#top'}>下一页</a></body>
</html>
`;

/** How a build ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** An Astro project of one city's texts, built in a folder of its own. */
export class SmallSite {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'small-site-')));

  constructor() {
    const write = (path: string, text: string) => writeFileSync(join(this.root, path), text);
    mkdirSync(join(this.root, 'src/pages'), { recursive: true });
    cpSync('src/testing/fixtures/sixth-city', join(this.root, 'texts'), { recursive: true });
    write('package.json', '{ "type": "module" }');
    write('astro.config.mjs', CONFIG);
    write('src/pages/[...path].astro', PAGE);
    symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  /** Writes into the content, so that the next build is another edition. */
  edit(edition: string): void {
    writeFileSync(join(this.root, 'texts/edition.txt'), edition);
  }

  /** Builds into a folder; `fault` names the moment in which that goes wrong. */
  build({ outDir = 'site', fault = '' } = {}): Promise<Ended> {
    const args = ['--import', PRELOAD, toolScript('astro', 'astro'), 'build', '--outDir', outDir];
    return new Promise((ended, failed) => {
      const build = spawn(process.execPath, args, {
        cwd: this.root,
        env: {
          ...process.env,
          FAULT_AT: fault,
          PORTAL_CONTENT: 'texts',
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      });
      let output = '';
      for (const stream of [build.stdout, build.stderr])
        stream.setEncoding('utf8').on('data', (words: string) => (output += words));
      build.on('error', failed);
      build.on('close', (code, signal) => ended({ code, signal, output }));
    });
  }

  /** The edition of the served site. Throws unless it is whole and of one edition. */
  served(folder = 'site'): string {
    const root = join(this.root, folder);
    const faults = siteFaults({ root, base: '/', routes: ['index.html'] });
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const editions = new Set(
      pages.map((page) => /<title>(.*?)</.exec(readFileSync(join(root, page), 'utf8'))?.[1]),
    );
    if (faults.length > 0 || editions.size !== 1 || pages.length < 4)
      throw new Error(JSON.stringify({ faults, editions: [...editions], pages }));
    return [...editions].join();
  }

  /** What lies about beside the site. */
  leftovers(): string[] {
    const { draft, next, old, cache, locks } = placesOf(
      join(this.root, 'site'),
      this.root,
      this.root,
    );
    return [draft, next, old, cache, ...locks].filter((path) => existsSync(path));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
