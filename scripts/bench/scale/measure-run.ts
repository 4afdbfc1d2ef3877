import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** The kernel counts a process's time in hundredths of a second, and its memory in pages. */
const TICKS = 100;
const PAGE_BYTES = 4096;
const SAMPLE_EVERY = 100;

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
    const seconds = new Map<number, number>();
    const sampling = setInterval(() => {
      const running = processesBelow(run.pid ?? -1);
      for (const { pid, cpu } of running) seconds.set(pid, cpu);
      const held = running.reduce((sum, each) => sum + each.memory, 0);
      memory = Math.max(memory, held);
    }, SAMPLE_EVERY);
    run.on('error', fail);
    run.on('close', (code) => {
      clearInterval(sampling);
      const wall = (performance.now() - start) / 1000;
      const cpu = seconds.values().reduce((sum, each) => sum + each, 0);
      if (code === 0) settle({ cpu, wall, memory });
      else fail(new Error(output));
    });
  });
}

/** A running process: what it has taken so far, and what it holds. */
interface Running {
  pid: number;
  cpu: number;
  memory: number;
}

/**
 * A process and all below it, as they are now. Asked again and again, for a process that outlives the one that
 * started it (Pagefind's does) is in nobody's account once it has ended.
 */
function processesBelow(root: number): Running[] {
  const all = globSync('[0-9]*', { cwd: '/proc' })
    .map((entry) => ({ pid: Number(entry), fields: statOf(entry) }))
    .filter(({ fields }) => fields.length > 0);
  const children = Map.groupBy(all, ({ fields }) => Number(fields[1]));
  const below = (each: (typeof all)[number]): typeof all => [
    each,
    ...(children.get(each.pid) ?? []).flatMap(below),
  ];
  return all
    .filter(({ pid }) => pid === root)
    .flatMap(below)
    .map(({ pid, fields }) => ({
      pid,
      cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
      memory: Number(fields[21]) * PAGE_BYTES,
    }));
}

/** A process's fields from its state on, as proc(5) lists them; none where it has just ended. */
function statOf(pid: string): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before them stands in brackets and may hold spaces.
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
