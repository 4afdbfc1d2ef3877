import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runToolBeside, toolScript } from './run-tool.ts';

test.each([
  ['astro', 'astro'],
  ['eslint', 'eslint'],
  ['prettier', 'prettier'],
  ['vitest', 'vitest'],
  ['@playwright/test', 'playwright'],
])('the script behind %s is found', (packageName, command) => {
  expect(existsSync(toolScript(packageName, command))).toBe(true);
});

test('an unknown command is an error that names it', () => {
  expect(() => toolScript('astro', 'astra')).toThrow('astro has no command astra');
});

test.each([
  ['0', true],
  ['3', false],
])('a tool that ends with %s: well is %s, and both its streams are kept', async (status, well) => {
  const folder = mkdtempSync(join(tmpdir(), 'run-tool-'));
  const script = join(folder, 'tool.mjs');
  writeFileSync(
    script,
    "console.log('查完了'.repeat(50_000)); console.error('小心');" +
      'process.exitCode = Number(process.argv[2]);',
  );
  const ended = await runToolBeside(script, [status]);
  rmSync(folder, { recursive: true });
  expect(ended.well).toBe(well);
  // What went wrong may be told in the midst of the rest, which comes in pieces.
  const [before = '', after = ''] = ended.output.split('小心\n');
  expect((before + after).length).toBe('查完了'.length * 50_000 + 1);
});
