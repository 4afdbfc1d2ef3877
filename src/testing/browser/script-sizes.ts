import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { BASE, ROOT } from '../built/built-site.ts';

/** Compressed bytes of each script that a page asked for, whether it came from the network or was at hand. */
export async function scriptSizes(page: Page): Promise<number[]> {
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return [...new Set(asked)]
    .filter((path) => path.endsWith('.js'))
    .map((path) => gzipSync(readFileSync(join(ROOT, path.slice(BASE.length)))).length);
}
