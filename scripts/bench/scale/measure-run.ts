import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** The kernel counts a process's time in hundredths of a second, and its memory in pages. */
const TICKS = 100;
const PAGE_BYTES = 4096;
const SAMPLE_EVERY = 250;

/** What a command took, with every process it started. */
export interface RunCost {
  /** Seconds of processor time, user and system. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
  /** Most memory its processes held together, in bytes. */
  memory: number;
}

/**
 * Runs a script with the running Node and tells what it cost. Reads Linux's /proc, the one place that also knows of
 * the processes a process has started.
 * @throws Error with the output when the script ends badly
 */
export function measureRun(
  script: string,
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: Record<string, string | undefined> } = {},
): Promise<RunCost> {
  const before = reapedSeconds();
  const start = performance.now();
  return new Promise((settle, fail) => {
    const run = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let output = '';
    run.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    run.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    let memory = 0;
    const sampling = setInterval(() => {
      memory = Math.max(memory, heldBytes(run.pid ?? -1));
    }, SAMPLE_EVERY);
    run.on('error', fail);
    run.on('close', (code) => {
      clearInterval(sampling);
      const wall = (performance.now() - start) / 1000;
      if (code === 0) settle({ cpu: reapedSeconds() - before, wall, memory });
      else fail(new Error(output));
    });
  });
}

/** Processor time of all processes this one has started and seen end, theirs included: proc(5), cutime and cstime. */
function reapedSeconds(): number {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Memory that a process and all below it hold now. */
function heldBytes(root: number): number {
  const children = new Map<number, { pid: number; bytes: number }[]>();
  for (const entry of globSync('[0-9]*', { cwd: '/proc' })) {
    const fields = statOf(entry);
    const parent = Number(fields[1]);
    const bytes = Number(fields[21]) * PAGE_BYTES;
    const known = children.get(parent) ?? [];
    children.set(parent, [...known, { pid: Number(entry), bytes }]);
    if (Number(entry) === root) children.set(-1, [{ pid: root, bytes }]);
  }
  const sum = (parent: number): number =>
    (children.get(parent) ?? []).reduce((all, { pid, bytes }) => all + bytes + sum(pid), 0);
  return sum(-1);
}

/** Fields of a process's line from its state on, as proc(5) lists them; none where it has just ended. */
function statOf(pid: string): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before them stands in brackets and may hold spaces.
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
