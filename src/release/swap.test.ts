import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';
import { bringDraft, mayBeReplaced, restoreSite, swapSite } from './swap.ts';

let root: string;
let places: Places;
const put = (folder: string, name: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
};
const home = () => readFileSync(join(places.site, 'index.html'), 'utf8');

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'swap-')));
  places = placesOf(join(root, 'dist'), root, root);
  put(places.site, 'index.html', 'old');
  put(places.next, 'index.html', 'new');
});

afterEach(() => rmSync(root, { recursive: true }));

it('puts the new site in the place of the old, and leaves nothing beside it', () => {
  swapSite(places);
  expect(home()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

it('puts the first site where there was none', () => {
  rmSync(places.site, { recursive: true });
  swapSite(places);
  expect(home()).toBe('new');
});

it('keeps the permissions of the folder, and its git', () => {
  chmodSync(places.site, 0o750);
  put(join(places.site, '.git'), 'HEAD', 'main');
  swapSite(places);
  if (process.platform !== 'win32') expect(statSync(places.site).mode & 0o777).toBe(0o750);
  expect(readFileSync(join(places.site, '.git/HEAD'), 'utf8')).toBe('main');
});

it('puts the old site back where the new one cannot be moved', () => {
  rmSync(places.next, { recursive: true });
  mkdirSync(places.next);
  const withoutNext = { ...places, next: join(root, 'nowhere') };
  expect(() => swapSite(withoutNext)).toThrow('ENOENT');
  expect(home()).toBe('old');
});

it('brings back a site that a killed build had moved away, and clears away the rest', () => {
  put(places.old, 'index.html', 'old');
  rmSync(places.site, { recursive: true });
  restoreSite(places);
  expect(home()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

it('clears away an old site whose place was taken, its git moved on', () => {
  put(join(places.old, '.git'), 'HEAD', 'main');
  restoreSite(places);
  expect(home()).toBe('old');
  expect(existsSync(join(places.site, '.git/HEAD'))).toBe(true);
  expect(readdirSync(root)).toEqual(['dist']);
});

it('brings a draft from elsewhere beside the site', () => {
  const elsewhere = { ...places, draft: join(root, 'draft'), next: join(root, 'www/.site.next') };
  put(elsewhere.draft, 'index.html', 'draft');
  bringDraft(elsewhere);
  expect(readFileSync(join(elsewhere.next, 'index.html'), 'utf8')).toBe('draft');
  expect(existsSync(elsewhere.draft)).toBe(false);
});

it.each([
  [[], true],
  [['.git'], true],
  [['index.html', 'CNAME'], true],
  [['_astro'], true],
  [['luohe', 'jurisdiction.yaml'], false],
])('a folder with %j may be replaced: %s', (names, may) => {
  const folder = join(root, 'target');
  mkdirSync(folder);
  for (const name of names) put(folder, name, '');
  expect(mayBeReplaced(folder)).toBe(may);
});

it('a file is no folder to be replaced', () => {
  expect(mayBeReplaced(join(places.site, 'index.html'))).toBe(false);
  expect(mayBeReplaced(join(root, 'nothing'))).toBe(true);
});
