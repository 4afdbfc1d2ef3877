import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LockedError, isLocked, takeLock } from './build-lock.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'a', 'build.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a lock as another process would. */
function heldBy(holder: object): void {
  takeLock(lock);
  const own = JSON.parse(readFileSync(lock, 'utf8')) as object;
  writeFileSync(lock, JSON.stringify({ ...own, ...holder }));
}

it('is held once, until it is given back', () => {
  const held = takeLock(lock);
  expect(held.isHeld()).toBe(true);
  expect(() => takeLock(lock)).toThrow(LockedError);
  held.give();
  expect(isLocked(lock)).toBe(false);
  expect(() => takeLock(lock)).not.toThrow();
});

it('is taken over from a process that has ended', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  heldBy({ pid, mark: '' });
  expect(isLocked(lock)).toBe(false);
  expect(takeLock(lock).isHeld()).toBe(true);
});

it('is taken over from a process whose number a later one has', () => {
  heldBy({ pid: process.ppid, mark: 'another moment' });
  expect(isLocked(lock)).toBe(process.platform !== 'linux');
});

it.each([
  ['a process that lives', { pid: process.ppid, mark: '' }],
  ['one on another machine', { host: `not-${hostname()}` }],
])('is not taken from %s', (_, holder) => {
  heldBy(holder);
  expect(() => takeLock(lock)).toThrow(LockedError);
});

it('is lost when somebody replaces it, and then not given back', () => {
  const lost = takeLock(lock);
  rmSync(lock);
  const held = takeLock(lock);
  expect(lost.isHeld()).toBe(false);
  lost.give();
  expect(held.isHeld()).toBe(true);
});

it('counts as being written while it is empty and new, and as left over afterwards', () => {
  takeLock(lock);
  writeFileSync(lock, '');
  expect(() => takeLock(lock)).toThrow(LockedError);
  utimesSync(lock, new Date(0), new Date(0));
  expect(takeLock(lock).isHeld()).toBe(true);
});
