import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { measureRun } from './measure-run.ts';

const linux = process.platform === 'linux';
const script = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'measure-')), 'script.cjs');
  writeFileSync(file, text);
  return file;
};
/** Keeps a processor busy for 300 ms while it holds 60 MB. */
const WORK =
  'const held = Buffer.alloc(6e7, 1); const end = Date.now() + 300; while (Date.now() < end);';

it.runIf(linux)('counts the time and memory of a process and of those it starts', async () => {
  const file = script(WORK);
  const outer = script(
    `require('child_process').spawnSync(process.execPath, ['${file}']); ${WORK}`,
  );
  const alone = await measureRun(file, []);
  const both = await measureRun(outer, []);
  expect(alone.cpu).toBeGreaterThan(0.1);
  expect(both.cpu).toBeGreaterThan(alone.cpu);
  expect(both.wall).toBeGreaterThan(0.6);
  expect(both.memory).toBeGreaterThan(6e7);
});

it('tells what a script that fails has said', async () => {
  await expect(measureRun(script('console.error("坏了"); process.exit(1);'), [])).rejects.toThrow(
    '坏了',
  );
});
