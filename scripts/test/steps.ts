import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '../browser/find-chromium.ts';
import { runToolBeside, toolScript } from '../run-tool.ts';
import type { Ended } from '../run-tool.ts';
import { countBrowserTests } from './browser-report.ts';
import type { Outcome } from './lanes.ts';
import { oneCheck, withRunOutcome } from './tally.ts';
import type { Tally } from './tally.ts';
import { countUnitTests } from './unit-report.ts';

/** The day on which the tested site believes to be built, so that the same days are open forever. */
const TEST_DAY = '2026-11-20';

const UNIT_REPORT = 'node_modules/.cache/unit-tests.json';
const BUILT_REPORT = 'node_modules/.cache/built-tests.json';
const BROWSER_REPORT = 'node_modules/.cache/browser-tests.json';

/** Checks the types of all TypeScript and Astro files, and writes the types that ESLint reads. */
export async function checkTypes(): Promise<Outcome> {
  return asCheck(await runToolBeside(toolScript('astro', 'astro'), ['check']));
}

/** Checks the code with ESLint. */
export async function checkCode(): Promise<Outcome> {
  return asCheck(await runToolBeside(toolScript('eslint', 'eslint'), ['.', '--max-warnings=0']));
}

/** Checks the layout of all source files. */
export async function checkFormat(): Promise<Outcome> {
  return asCheck(await runToolBeside(toolScript('prettier', 'prettier'), ['--check', '.']));
}

/** Runs the unit tests. */
export function runUnitTests(): Promise<Outcome> {
  return runVitest(UNIT_REPORT);
}

/** Runs the tests of the built site that need no browser, on the day it was built for. */
export function runBuiltTests(): Promise<Outcome> {
  return runVitest(BUILT_REPORT, ['--config', 'vitest.built.config.ts'], onTestDay());
}

/** Builds the site as of the test day. */
export async function buildTestSite(): Promise<Outcome> {
  return asCheck(await runToolBeside(toolScript('astro', 'astro'), ['build'], onTestDay()));
}

/** Runs the browser tests against the built site. Throws when there is no browser to be had. */
export async function runBrowserTests(): Promise<Outcome> {
  rmSync(BROWSER_REPORT, { force: true });
  const ended = await runToolBeside(
    toolScript('@playwright/test', 'playwright'),
    ['test', '--forbid-only'],
    { ...onTestDay(), CHROME_PATH: findChromium() },
  );
  return asRun(ended, BROWSER_REPORT, countBrowserTests);
}

function onTestDay(): NodeJS.ProcessEnv {
  return { ...process.env, PORTAL_TODAY: TEST_DAY };
}

async function runVitest(
  report: string,
  options: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  rmSync(report, { force: true });
  const ended = await runToolBeside(
    toolScript('vitest', 'vitest'),
    [
      'run',
      ...options,
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  return asRun(ended, report, countUnitTests);
}

const asCheck = ({ well, output }: Ended): Outcome => ({ tally: oneCheck(well), output });

// A runner that crashed has left no report, or half of one.
function asRun({ well, output }: Ended, report: string, count: (json: string) => Tally): Outcome {
  try {
    if (existsSync(report))
      return { tally: withRunOutcome(count(readFileSync(report, 'utf8')), well), output };
    output += `\n${report} is missing: the test runner did not finish.`;
  } catch (error) {
    output += `\n${report} cannot be read: ${String(error)}`;
  }
  return { tally: oneCheck(false), output };
}
