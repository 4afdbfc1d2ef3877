import { spawnSync } from 'node:child_process';
import type { Command } from '../../scripts/command.ts';

/** How a command ended and what it printed. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

type Env = Record<string, string>;

/** Runs a command in this process, as if its settings and standard input were these. */
export function runCommand(command: Command, args: readonly string[], env: Env, input = ''): Ran {
  const printed = { stdout: '', stderr: '' };
  const status = command(args, {
    env: { ...process.env, ...env },
    out: (text) => (printed.stdout += `${text}\n`),
    error: (text) => (printed.stderr += `${text}\n`),
    stdin: () => input,
  });
  return { status, ...printed };
}

/** Runs the script of a command in a process of its own, as npm does. */
export function spawnCommand(name: string, args: readonly string[], env: Env, input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}
