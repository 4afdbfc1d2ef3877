import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Tests of what editors publish, of the site as it is built, and of the documents and rules of the house. */
const OF_LIVE_CONTENT = /^src\/testing\/(?:content|site|built|browser|handbook|house)\//;

const FILES = globSync(['src/**/*.test.ts', 'src/testing/**/*.ts', 'scripts/**/*.test.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !OF_LIVE_CONTENT.test(path));

/** Whether a test opens the folder that editors write in, rather than the one it was written for. */
const readsLive = (code: string) =>
  /(?:readFileSync|readdirSync|globSync|cpSync|loadPortal|ContentFolder)\(\s*\[?['"`]content['"`/]/.test(
    code,
  ) || /live-portal\.ts'/.test(code);

it('tests of code never read what editors publish', () => {
  expect(FILES.length).toBeGreaterThan(200);
  expect(FILES.filter((file) => readsLive(readFileSync(file, 'utf8')))).toEqual([]);
});

it.each([
  ["loadPortal('content', { samples })", true],
  ["globSync('content/jurisdictions/*/regulations/*/text.md')", true],
  ['readFileSync(`content/${TEXT}`)', true],
  ["cpSync(\n  'content',", true],
  ["import { livePortal } from '../testing/content/live-portal.ts';", true],
  ['loadPortal(TESTED_CONTENT)', false],
  ["expect(line).toContain('content/site.yaml:1:1')", false],
])('%j reads it: %s', (code, reads) => {
  expect(readsLive(code)).toBe(reads);
});
