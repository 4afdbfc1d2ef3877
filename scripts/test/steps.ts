import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from '../browser/find-chromium.ts';
import { buildSite, runTool, toolScript } from '../run-tool.ts';
import { countBrowserTests } from './browser-report.ts';
import { oneCheck, withRunOutcome } from './tally.ts';
import type { Tally } from './tally.ts';
import { countUnitTests } from './unit-report.ts';

/** The day on which the tested site believes to be built, so that the same days are open forever. */
const TEST_DAY = '2026-11-20';

const UNIT_REPORT = 'node_modules/.cache/unit-tests.json';
const BUILT_REPORT = 'node_modules/.cache/built-tests.json';
const BROWSER_REPORT = 'node_modules/.cache/browser-tests.json';

/** Checks the types of all TypeScript and Astro files, and writes the types that ESLint reads. */
export function checkTypes(): Tally {
  return oneCheck(runTool(toolScript('astro', 'astro'), ['check']));
}

/** Checks the code with ESLint. */
export function checkCode(): Tally {
  return oneCheck(runTool(toolScript('eslint', 'eslint'), ['.', '--max-warnings=0']));
}

/** Checks the layout of all source files. */
export function checkFormat(): Tally {
  return oneCheck(runTool(toolScript('prettier', 'prettier'), ['--check', '.']));
}

/** Runs the unit tests. */
export function runUnitTests(): Tally {
  return runVitest(UNIT_REPORT);
}

/** Runs the tests of the built site that need no browser. */
export function runBuiltTests(): Tally {
  return runVitest(BUILT_REPORT, '--config', 'vitest.built.config.ts');
}

/** Builds the site as of the test day. */
export function buildTestSite(): Tally {
  return oneCheck(buildSite({ ...process.env, PORTAL_TODAY: TEST_DAY }));
}

/** Runs the browser tests against the built site; without a browser they have failed. */
export function runBrowserTests(): Tally {
  rmSync(BROWSER_REPORT, { force: true });
  let chromium: string;
  try {
    chromium = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneCheck(false);
  }
  const endedWell = runTool(
    toolScript('@playwright/test', 'playwright'),
    ['test', '--forbid-only'],
    { ...process.env, CHROME_PATH: chromium, PORTAL_TODAY: TEST_DAY },
  );
  return withRunOutcome(countReport(BROWSER_REPORT, countBrowserTests), endedWell);
}

function runVitest(report: string, ...options: string[]): Tally {
  rmSync(report, { force: true });
  const endedWell = runTool(toolScript('vitest', 'vitest'), [
    'run',
    ...options,
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return withRunOutcome(countReport(report, countUnitTests), endedWell);
}

// A runner that crashed has left no report, or half of one.
function countReport(path: string, count: (json: string) => Tally): Tally {
  try {
    if (existsSync(path)) return count(readFileSync(path, 'utf8'));
    console.error(`${path} is missing: the test runner did not finish.`);
  } catch (error) {
    console.error(`${path} cannot be read:`, error);
  }
  return oneCheck(false);
}
