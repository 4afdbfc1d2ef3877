import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  /** Tells a process from a later one with its number; empty where the system does not say. */
  mark: string;
  host: string;
  /** ISO time at which it was taken. */
  since: string;
}

/** A lock that a living process holds. */
export class LockedError extends Error {
  readonly file: string;
  readonly holder: Holder | null;

  constructor(file: string, holder: Holder | null) {
    super(`${file} is held by process ${holder?.pid ?? '?'}`);
    this.file = file;
    this.holder = holder;
  }
}

/** A lock file is made first and written then: so long an unreadable one is taken for one being written, ms. */
const WRITING = 5_000;

/** A lock that this process took. */
export interface Lock {
  /** False when somebody has removed or replaced it. */
  isHeld: () => boolean;
  /** Gives it back, if it is still held. */
  give: () => void;
}

/**
 * Takes a lock for this process; one whose process has ended is taken over.
 * @throws LockedError when another process holds it; Node's error when the file cannot be written
 */
export function takeLock(file: string): Lock {
  const { pid } = process;
  const since = new Date().toISOString();
  const own = JSON.stringify({ pid, mark: markOf(pid), host: hostname(), since, id: randomUUID() });
  mkdirSync(dirname(file), { recursive: true });
  while (!wasWritten(file, own)) {
    if (isLocked(file)) throw new LockedError(file, holderOf(file));
    removeStale(file);
  }
  const isHeld = () => textOf(file) === own;
  return { isHeld, give: () => void (isHeld() && rmSync(file, { force: true })) };
}

function wasWritten(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // What a full disk left of it.
    if (codeOf(error) === 'ENOSPC') rmSync(file, { force: true });
    throw error;
  }
}

/** Moves a lock aside before it is removed: in the meantime another process may have taken it. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (isLocked(aside)) renameSync(aside, file);
  else rmSync(aside);
}

/** Whether a process that may still live holds a lock. */
export function isLocked(file: string): boolean {
  const holder = holderOf(file);
  if (holder) return mayLive(holder);
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written < WRITING;
}

function holderOf(file: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(textOf(file) ?? '');
    return typeof holder === 'object' && holder !== null && 'pid' in holder
      ? (holder as Holder)
      : null;
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Of a process on another machine nothing can be known. */
function mayLive({ pid, mark, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return mark === '' || markOf(pid) === mark;
}

/** The moment a process began, in the kernel's count (field 22 of Linux's `/proc/<pid>/stat`). */
function markOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
