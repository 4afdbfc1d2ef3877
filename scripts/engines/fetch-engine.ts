import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { OldEngine } from './old-chromiums.ts';

/** Where fetched engines are kept: outside the project, for they weigh 200 MB each. */
export function engineFolder(
  version: number,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const caches = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(caches, 'quality-award-portal', `chromium-${version}`);
}

/**
 * Path of an old engine's browser, fetched from the npm registry where it is not kept yet.
 * @throws when it cannot be fetched, or is not what the registry once stated
 */
export async function fetchEngine(engine: OldEngine): Promise<string> {
  const folder = engineFolder(engine.version);
  const browser = join(folder, 'chromium');
  if (existsSync(browser)) return browser;
  mkdirSync(join(folder, '..'), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    execFileSync('npm', ['pack', engine.package, '--silent', '--pack-destination', work], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [packed = ''] = readdirSync(work);
    const archive = join(work, packed);
    expectIntegrity(readFileSync(archive), engine);
    const part = 'package/bin/chromium.br';
    execFileSync('tar', ['-xzf', archive, '-C', work, '--strip-components=2', part]);
    await unpack(join(work, 'chromium'));
    rmSync(archive);
    // Whole or not at all, though two may fetch at once.
    renameSync(work, folder);
    return browser;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @throws when the bytes of a package are not those its integrity names */
export function expectIntegrity(bytes: Uint8Array, engine: OldEngine): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (found !== engine.integrity)
    throw new Error(`${engine.package} 的校验值不对：应为 ${engine.integrity}，得到 ${found}`);
}

/** Unpacks a program that lies packed beside where it is wanted. */
async function unpack(path: string): Promise<void> {
  const packed = `${path}.br`;
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(path, { mode: 0o755 }),
  );
  rmSync(packed);
}
