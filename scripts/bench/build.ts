import { rmSync } from 'node:fs';
import { buildSite } from '../run-tool.ts';
import { builtPages } from './built-pages.ts';

const RUNS = 3;

/** Builds the site from nothing three times, prints the wall seconds, and tells whether all worked. */
export function benchBuild(): boolean {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const folder of ['dist', 'node_modules/.astro']) {
      rmSync(folder, { recursive: true, force: true });
    }
    const start = performance.now();
    if (!buildSite()) return false;
    seconds.push((performance.now() - start) / 1000);
  }
  const each = seconds.map((value) => value.toFixed(1)).join('、');
  console.log(`\n${builtPages('dist').length} 个页面，生成用时 ${each} 秒`);
  console.log(`中位数 ${median(seconds).toFixed(1)} 秒`);
  return true;
}

/** Middle value of a list, the mean of the two middle ones for an even count. NaN when empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
