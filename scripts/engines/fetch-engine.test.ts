import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { OLD_ENGINES } from './old-chromiums.ts';
import { engineFolder, expectIntegrity } from './fetch-engine.ts';

const bytes = Buffer.from('packed');
const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
const engine = { version: 1, package: 'some-engine@1.0.0', integrity };

test('a package is taken for an engine only when it is the one that was looked at', () => {
  expect(() => expectIntegrity(bytes, engine)).not.toThrow();
  expect(() => expectIntegrity(Buffer.from('other'), engine)).toThrow(/some-engine@1\.0\.0.*不对/);
});

test('engines are kept with the caches of the person, outside the project', () => {
  expect(engineFolder(102, { XDG_CACHE_HOME: '/caches' })).toMatch(
    /caches.quality-award-portal.chromium-102$/,
  );
  expect(engineFolder(102, {})).toMatch(/\.cache.quality-award-portal.chromium-102$/);
});

test('every engine names an exact package and its hash', () => {
  for (const each of OLD_ENGINES) {
    expect(each.package).toMatch(/@\d+\.\d+\.\d+$/);
    expect(each.integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  }
});
