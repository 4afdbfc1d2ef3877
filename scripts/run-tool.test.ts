import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toolScript } from './run-tool.ts';

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
