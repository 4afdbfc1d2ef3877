import { expect, test } from 'vitest';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate/node';
import { join } from 'node:path';
import { pageFile } from '../../../scripts/bench/built-pages.ts';
import { idsOf, textOf } from '../site/html.ts';
import { PAGES, PAGE_TYPES, ROOT, htmlOf } from './built-site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** Names that government site statistics know, as they must be spelt, and nothing but these and three of the web's. */
const META_NAMES = [
  'viewport',
  'description',
  'Description',
  'robots',
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Keywords',
  'Url',
];

const COLUMN = ['ColumnName', 'ColumnKeywords', 'ColumnType'];

/** Page types that are pages of content; every other is the front of a column, or worked out by the portal of others. */
const CONTENT =
  /^\/\[jurisdiction\]\/(?:regulations\/\[version\]\/(?:consultation\/)?|(?:rounds\/\[round\]|revocations)\/\[record\]\/(?:\[\.\.\.revision\]\/)?)$/;

/** Page types of no column, and why. */
const NO_COLUMN: Record<string, string> = {
  '/404.html': 'stands in the place of pages that are not there',
  '/styleguide/': 'shows the parts of pages to whoever builds them',
  '/organisations/[...moved]/': 'leads on to the page that took its place',
};

function metasOf(page: string): [name: string, content: string][] {
  return [...htmlOf(page).matchAll(/<meta name="([^"]*)" content="([^"]*)">/g)].map(
    ([, name = '', content = '']) => [name, content],
  );
}

const metaOf = (page: string, name: string) => metasOf(page).find(([each]) => each === name)?.[1];

const titleOf = (page: string) => textOf(/<title>.*?<\/title>/s.exec(htmlOf(page))?.[0] ?? '');

const doubles = (values: (string | undefined)[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

async function expectSound(page: string): Promise<void> {
  const { results } = await validator.validateFile(join(ROOT, pageFile(page)));
  const mistakes = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
  );
  expect(mistakes, page).toEqual([]);
  const html = htmlOf(page);
  expect(html.match(/<h1\b/g), page).toHaveLength(1);
  expect(doubles(idsOf(html)), page).toEqual([]);
  expect(html, page).not.toMatch(/>\s*(?:null|undefined|NaN|\[object Object\])\s*</);
}

function expectTrueMetadata(page: string): void {
  const metas = metasOf(page);
  expect(doubles(metas.map(([name]) => name)), page).toEqual([]);
  for (const [name, content] of metas) {
    expect(META_NAMES, page).toContain(name);
    expect(content, `${page} ${name}`).not.toMatch(/^\s*$|\b(?:null|undefined|NaN)\b|\[object/);
  }
  expect(metaOf(page, 'SiteName'), page).toBeTruthy();
  expect(metaOf(page, 'SiteIDCode') ?? 'bm00000000', page).toMatch(/^(bm\d{8}|\d{10})$/);
  expect(metaOf(page, 'PubDate') ?? '2026-01-01', page).toMatch(/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/);
}

for (const { route, pages } of PAGE_TYPES)
  test(`${route} ${pages[0]} and its like are valid HTML with one heading, unique ids and true metadata`, async () => {
    for (const page of pages) {
      await expectSound(page);
      expectTrueMetadata(page);
    }
  });

test('no two pages share a title or a description', () => {
  expect(doubles(PAGES.map(titleOf))).toEqual([]);
  expect(
    doubles(PAGES.map((page) => metaOf(page, 'description') ?? metaOf(page, 'Description'))),
  ).toEqual([]);
  expect(PAGES.map(titleOf)).not.toContain('');
});

test('lists name their column, regulations their day and issuer', () => {
  expect(metaOf('/', 'ColumnName')).toBe('首页');
  expect(metasOf('/luohe/regulations/2018/')).toEqual(
    expect.arrayContaining([
      ['ArticleTitle', '漯河市市长质量奖管理办法'],
      ['ContentSource', '漯河市人民政府办公室'],
    ]),
  );
  // The day a text bears is not the day it was made public, which is not on record.
  expect(metaOf('/luohe/regulations/2018/', 'PubDate')).toBeUndefined();
});

test('every page type has the tags of its family, or a reason to have none', () => {
  expect(PAGE_TYPES.filter(({ route }) => CONTENT.test(route)).length).toBeGreaterThan(3);
  for (const { route, pages } of PAGE_TYPES)
    for (const page of pages) {
      const names = metasOf(page).map(([name]) => name);
      expect(
        COLUMN.every((name) => names.includes(name)),
        page,
      ).toBe(!(route in NO_COLUMN));
      const isContent = CONTENT.test(route);
      expect(names.includes('ArticleTitle'), `${route} ${page}`).toBe(isContent);
      expect(names.includes('Keywords'), page).toBe(isContent);
      expect(names.includes('Description'), page).toBe(isContent);
      expect(names.includes('ColumnDescription'), page).toBe(!isContent && !(route in NO_COLUMN));
      expect(metaOf(page, 'ContentSource') ?? '', page).not.toMatch(/未记录|样例发布机关/);
    }
});
