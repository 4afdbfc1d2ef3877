import { spawnSync } from 'node:child_process';

/** Whether this user is root on a system with apt-get. */
export function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && succeeds('apt-get', ['--version']);
}

/** Installs Debian packages, its output on stderr, and tells whether that worked. */
export function installPackages(...names: string[]): boolean {
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...names);
}

/** Whether a font that can show Chinese is known to the system. */
export function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

function aptGet(...args: string[]): boolean {
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return run.status === 0;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
