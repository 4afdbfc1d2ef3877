import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { expect, it } from 'vitest';
import { SITE_NAMES, isSystemName } from './reserved-names.ts';

/** Pages and files of the site's first level that the folder of a city could be confused with. */
const PAGES = [...readdirSync('src/pages'), ...readdirSync('public')]
  .map((file) => parse(parse(file).name).name)
  .filter((name) => /^[a-z0-9]+$/.test(name) && name !== 'index');

it('every page and file of the first level keeps its name, a city has its own', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['winners', '404', 'robots']));
  expect(SITE_NAMES).toEqual(expect.arrayContaining(PAGES));
  expect(SITE_NAMES).not.toContain('wuhai');
});

it.each(['index', 'con', 'CON.pdf', 'aux.csv', 'nul', 'prn.txt', 'com1', 'lpt9.doc'])(
  '%s is a name some system cannot hold',
  (name) => expect(isSystemName(name)).toBe(true),
);

it.each(['wuhai', 'control', 'console.pdf', 'com', 'com10', 'indexes', '2020'])(
  '%s is a name like any other',
  (name) => expect(isSystemName(name)).toBe(false),
);
