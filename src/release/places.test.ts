import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isInside, placesOf } from './places.ts';

let root: string;

beforeAll(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), 'places-'))), 'project');
  mkdirSync(join(root, '../www'), { recursive: true });
  mkdirSync(root);
});

afterAll(() => rmSync(join(root, '..'), { recursive: true }));

it('a build into the project works beside its site', () => {
  expect(placesOf(`${root}/dist/`, root, root)).toEqual({
    site: join(root, 'dist'),
    draft: join(root, '.dist.next'),
    next: join(root, '.dist.next'),
    old: join(root, '.dist.old'),
    cache: join(root, '.astro/build'),
    locks: [join(root, '.astro/build.lock'), join(root, '.dist.lock')],
  });
});

it('a build into another folder works in the project, and comes beside the site', () => {
  expect(placesOf(join(root, '../www/site'), root, root)).toMatchObject({
    site: join(root, '../www/site'),
    draft: join(root, '.astro/next'),
    next: join(root, '../www/.site.next'),
  });
});

it('a link is followed: what it leads to is served', () => {
  symlinkSync(join(root, '../www'), join(root, 'link'), 'junction');
  expect(placesOf(join(root, 'link'), root, root).old).toBe(join(root, '../.www.old'));
  expect(placesOf(join(root, 'link/new/site'), root, root).site).toBe(
    join(root, '../www/new/site'),
  );
});

it.each([
  ['/a/b', '/a/b', true],
  ['/a/b', '/a/b/c', true],
  ['/a/b', '/a/b..c', false],
  ['/a/b', '/a/..b', false],
  ['/a', '/a/..b', true],
  ['/a/b', '/a', false],
])('in %s lies %s: %s', (folder, path, inside) => {
  expect(isInside(folder, path)).toBe(inside);
});
