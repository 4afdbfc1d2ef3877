import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../../settings.ts';
import { LIVE_CONTENT } from '../content/live-portal.ts';
import { TESTED_CONTENT } from '../tested-content.ts';

/** Tests of what editors publish, of the site as it is built of it, and of the documents and rules of the house. */
const OF_LIVE_CONTENT = /^src\/testing\/(?:content|built|browser|handbook|house)\//;

/** Says where the folder stands unless a setting names another. */
const DEFAULT = 'src/settings.test.ts';

const FILES = globSync(['src/**/*.test.ts', 'src/testing/**/*.ts', 'scripts/**/*.test.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !OF_LIVE_CONTENT.test(path) && path !== DEFAULT);

const OPENS_IT =
  /(?:File|[a-z]Sync|loadPortal|ContentFolder|join|resolve)\(\s*\[?['"`]content['"`/]/;
/** The folder's bare name; behind another folder's it is that one's. */
const NAMES_IT = /(?<!join\(\w+, )(['"])content\/?\1/;

/** Whether a test opens the folder that editors write in, rather than the one it was written for. */
const readsLive = (code: string) =>
  OPENS_IT.test(code) || NAMES_IT.test(code) || /live-portal\.ts'/.test(code);

it('tests of code never read what editors publish', () => {
  expect(FILES.length).toBeGreaterThan(200);
  expect(FILES.filter((file) => readsLive(readFileSync(file, 'utf8')))).toEqual([]);
});

it('what they ask for the content, and the commands they run, get the copy', () => {
  expect(readSettings().content).toBe(resolve(TESTED_CONTENT));
  expect(readSettings().content).not.toBe(resolve(LIVE_CONTENT));
});

it.each([
  ["loadPortal('content', { samples })", true],
  ["globSync('content/jurisdictions/*/regulations/*/text.md')", true],
  ['readFileSync(`content/${TEXT}`)', true],
  ["cpSync(\n  'content',", true],
  ["import { livePortal } from '../testing/content/live-portal.ts';", true],
  ["spawnCommand('check', [], { PORTAL_CONTENT: 'content' })", true],
  ["const FOLDER = 'content';", true],
  ["join('content', PUBLISHED)", true],
  ['loadPortal(TESTED_CONTENT)', false],
  ["join(folder, 'content')", false],
  ["expect(line).toContain('content/site.yaml:1:1')", false],
])('%j reads it: %s', (code, reads) => {
  expect(readsLive(code)).toBe(reads);
});
