import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copySite } from '../../src/testing/site/build-site.ts';
import { toolScript } from '../run-tool.ts';

const PRELOAD = pathToFileURL(resolve('src/testing/release/fault-at.ts')).href;
const CITY = 'src/testing/fixtures/sixth-city';
const SITE_FILE = 'src/testing/fixtures/content/site.yaml';

/** Two days: what is built on them differs on every page. */
export type Edition = '2026-11-20' | '2026-11-21';

/** The portal with one city, in a folder of its own. */
export class OneCity {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'drill-')));

  constructor() {
    copySite(this.root);
    mkdirSync(join(this.root, 'content/jurisdictions'), { recursive: true });
    cpSync(CITY, join(this.root, 'content/jurisdictions/sixth-city'), { recursive: true });
    cpSync(SITE_FILE, join(this.root, 'content/site.yaml'));
  }

  /** Starts a build, with everything it prints kept from sight. */
  start(edition: Edition, { outDir = 'dist', fault = '' } = {}): ChildProcess {
    const args = ['--import', PRELOAD, toolScript('astro', 'astro'), 'build', '--outDir', outDir];
    return spawn(process.execPath, args, {
      cwd: this.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORTAL_CONTENT: '',
        PORTAL_TODAY: edition,
        FAULT_AT: fault,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
  }

  /** Builds to the end, or to whatever kills the build. */
  build(edition: Edition, options: { outDir?: string; fault?: string } = {}): Promise<Ended> {
    return endOf(this.start(edition, options));
  }

  /** One hash of all files of a built site; empty without one. Two builds of one edition have the same. */
  hashOf(folder = 'dist'): string {
    const root = resolve(this.root, folder);
    if (!existsSync(root)) return '';
    const hash = createHash('sha256');
    for (const path of globSync('**/*', { cwd: root }).toSorted())
      if (statSync(join(root, path)).isFile())
        hash.update(`${path}\0`).update(readFileSync(join(root, path)));
    return hash.digest('hex');
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** How a build ended and what it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** Waits for the end of a build. */
export function endOf(build: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream?.setEncoding('utf8').on('data', (words: string) => (output += words));
  return new Promise((ended, failed) => {
    build.on('error', failed);
    build.on('close', (code, signal) => {
      ended({ code, signal, output });
    });
  });
}
