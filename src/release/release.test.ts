import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CHANGED, LOST } from '../messages/site/release.ts';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';
import { Release } from './release.ts';

const PAGE = '<html><a href="/">首页</a></html>';
const BUILT = { base: '/', routes: ['index.html'] };

let root: string;
let places: Places;
let release: Release;
const begin = (outDir = 'dist') =>
  new Release(placesOf(join(root, outDir), root, root), root, join(root, 'texts'));
const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const home = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'release-')));
  places = placesOf(join(root, 'dist'), root, root);
  put('texts/site.yaml', 'name: 甲');
  put('.astro/content-modules.mjs', 'export default 1;');
  put('dist/index.html', 'old');
  release = begin();
  release.synced();
  put('.dist.next/index.html', PAGE);
});

afterEach(() => {
  release.abandon();
  rmSync(root, { recursive: true });
});

it('publishes a proved site and gives its places back', () => {
  release.publish(BUILT);
  expect(home()).toBe(PAGE);
  expect(release.abandon()).toBeNull();
  expect(readdirSync(root).toSorted()).toEqual(['.astro', 'dist', 'texts']);
  expect(readdirSync(join(root, '.astro'))).toEqual(['content-modules.mjs']);
});

it.each([
  ['a site with a fault', () => put('.dist.next/index.html', ''), 'index.html：是空文件'],
  [
    'a site whose page was not written',
    () => rmSync(join(root, '.dist.next/index.html')),
    'index.html：没有写出',
  ],
  ['a site whose content was changed', () => put('texts/site.yaml', 'name: 乙乙'), CHANGED.message],
  ['a site whose content got a file', () => put('texts/guides/a.mdx', 'x'), CHANGED.message],
  [
    'a site whose modules were rewritten',
    () => put('.astro/content-modules.mjs', 'x'),
    CHANGED.message,
  ],
  ['a site whose lock was lost', () => rmSync(places.locks[1]), LOST.message],
])('keeps the old site instead of %s', (_, happen, message) => {
  happen();
  expect(() => release.publish(BUILT)).toThrow(message);
  expect(release.abandon()).toContain('仍是上一次生成的网站');
  expect(home()).toBe('old');
});

it('does not let a second build begin: not here, nor into another folder', () => {
  for (const outDir of ['dist', 'other']) {
    expect(() => begin(outDir)).toThrow(`另一个生成正在进行（进程 ${process.pid}`);
    expect(readdirSync(root)).not.toContain('.other.lock');
  }
  release.publish(BUILT);
  expect(home()).toBe(PAGE);
});

it('does not let a build of another project begin into the same folder', () => {
  const other = mkdtempSync(join(tmpdir(), 'release-'));
  expect(() => new Release(placesOf(join(root, 'dist'), other, other), other, root)).toThrow(
    '另一个生成',
  );
  rmSync(other, { recursive: true });
});

it.each([
  ['texts', '不像生成过的网站'],
  ['.', '不像生成过的网站'],
  ['..', '不像生成过的网站'],
  ['texts/site.yaml', '不像生成过的网站'],
  ['texts/site.yaml/below', '挡住了生成'],
])('never takes the place of %s', (outDir, message) => {
  release.abandon();
  expect(() => begin(outDir)).toThrow(message);
  expect(readFileSync(join(root, 'texts/site.yaml'), 'utf8')).toBe('name: 甲');
  expect(() => (release = begin())).not.toThrow();
});
