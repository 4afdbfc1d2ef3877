import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { usualPlaces } from './usual-places.ts';

/** Finds the first usual browser of this machine that answers; an empty list when none does. */
export function installedBrowsers(): string[] {
  const first = usualPlaces(process.platform, process.env).find(
    (path) => existsSync(path) && answers(path),
  );
  return first === undefined ? [] : [first];
}

/** Path of the Chromium in Playwright's own cache, when it has been downloaded. */
export function playwrightBrowser(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

// Ubuntu's chromium-browser may be a note about snap instead of a browser. On Windows asking for
// the version opens a window, so there the file alone must do.
function answers(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
