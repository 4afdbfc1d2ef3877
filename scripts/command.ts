import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPortal } from '../src/content/load-portal.ts';
import { findingReport } from '../src/messages/findings/findings.ts';
import type { Portal } from '../src/model/portal.ts';
import type { Settings } from '../src/settings.ts';

/** What a command speaks through: the process, or what a test holds in its place. */
export interface Io {
  env: Record<string, string | undefined>;
  /** Prints a text and ends its line. */
  out: (text: string) => void;
  error: (text: string) => void;
  stdin: () => string;
}

/** A command: takes what stands behind its name and returns the exit code. */
export type Command = (args: readonly string[], io: Io) => number;

/** Descriptor of standard input. */
const STDIN = 0;

const PROCESS: Io = {
  env: process.env,
  out: (text) => console.log(text),
  error: (text) => console.error(text),
  stdin: () => readFileSync(STDIN, 'utf8'),
};

/** Runs a command where its own file is the one Node was started with, and not where it is imported. */
export function runIfStarted(url: string, command: Command): void {
  const [, started] = process.argv;
  if (started === undefined || realpathSync(started) !== fileURLToPath(url)) return;
  process.exitCode = command(process.argv.slice(2), PROCESS);
}

/** Answers a question; one that makes no sense, a RangeError, ends with exit 2 and how to ask. */
export function answering(io: Io, usage: string, answer: () => number): number {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    io.error(`${error.message}\n${usage}`);
    return 2;
  }
}

/** Does something with a sound portal; of content with faults it tells these and ends with exit 1. */
export function withPortal(
  io: Io,
  settings: Partial<Settings> & Pick<Settings, 'content'>,
  use: (portal: Portal) => void,
): number {
  const { portal, findings } = loadPortal(settings.content, settings);
  if (portal) use(portal);
  else io.error(findingReport(findings));
  return portal ? 0 : 1;
}
