import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/**
 * Path of the script behind a command of an installed package, so that the running Node can start
 * it on every system without a shell. Throws when the package has no such command.
 */
export function toolScript(packageName: string, command: string): string {
  const manifestPath = resolve(`${packageName}/package.json`);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as {
    bin?: string | Readonly<Record<string, string>>;
  };
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifestPath), script);
}

/** Runs a script with the running Node, its output shown, and tells whether it ended well. */
export function runTool(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  const run = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: environment,
  });
  return run.status === 0;
}

/** How a tool ended that ran beside others, and all that it printed. */
export interface Ended {
  readonly well: boolean;
  readonly output: string;
}

/** Runs a script with the running Node beside whatever else runs, and keeps its output for later. */
export function runToolBeside(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  return new Promise((ended, failed) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const run = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...colour },
    });
    let output = '';
    for (const stream of [run.stdout, run.stderr])
      stream.setEncoding('utf8').on('data', (words: string) => (output += words));
    run.on('error', failed);
    run.on('close', (status) => {
      ended({ well: status === 0, output });
    });
  });
}

/** Builds the site into dist, its output shown, and tells whether that worked. */
export function buildSite(environment: NodeJS.ProcessEnv = process.env): boolean {
  return runTool(toolScript('astro', 'astro'), ['build'], environment);
}
