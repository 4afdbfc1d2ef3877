import { globSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { validContent } from '../../testing/content-builder.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { ROUND } from '../../testing/broken-examples/broken-example.ts';
import { CALL as REAL_CALL, LIST, realRound } from '../../testing/real-round.ts';
import { PAGES } from './site-addresses.ts';

const CALL = `${ROUND}/call-notice.md`;
const linking = (url: string) =>
  validContent().replace(CALL, '请按期申报。', `见[这里](${url})。\n\n## 怎样 \`填\` 写`);
const codes = (content: TestContent) => content.findings().map(({ code }) => code);
const values = (content: TestContent) => content.findings().map((each) => each.values);

it.each([
  '/',
  '/search/',
  '/search/?q=公示期',
  '/mou/',
  '/mou/eligibility/',
  '/mou/regulations/2020/',
  '/mou/regulations/2020/#art-2',
  '/mou/regulations/2020/#art-3-2',
  '/mou/regulations/2020/#ch-1',
  '/mou/regulations/2020/#annex-1',
  '/mou/rounds/sample-1/call-notice/',
  '/organisations/sample-a/',
  '/checks/#corrections',
  '/checks/#window-length',
  '#怎样-填-写',
  '#%E6%80%8E%E6%A0%B7-%E5%A1%AB-%E5%86%99',
  'https://example.gov.cn/',
  'mailto:a@example.gov.cn',
])('a notice may lead to %s', (url) => {
  expect(values(linking(url))).toEqual([]);
});

it.each([
  ['/searching/', '/searching/', null],
  ['/serach/', '/serach/', '/search/'],
  ['/search', '/search', '/search/'],
  ['search/index.html', 'search/index.html', '/search/'],
  ['/mou/regulations/1999/', '/mou/regulations/1999/', '/mou/regulations/2020/'],
  ['/mou/rounds/2026/winners/', '/mou/rounds/2026/winners/', '/mou/rounds/sample-1/'],
  ['../', '../', null],
  ['?a', '?a', null],
  ['#', '#', null],
  ['attachments/nothing.pdf', 'attachments/nothing.pdf', 'attachments/form.csv'],
  ['attachments/from.csv', 'attachments/from.csv', 'attachments/form.csv'],
  ['', '', null],
])('a notice may not lead to %j', (url, found, nearest) => {
  const content = linking(url);
  expect(codes(content)).toEqual(['link-nowhere']);
  expect(values(content)).toEqual([{ found, nearest }]);
});

it.each([
  ['/mou/regulations/2020/#art-99', 'art-4'],
  ['/mou/regulations/2020/#art-2-9', 'art-2'],
  ['/mou/regulations/2020/#2', 'art-2'],
  ['/mou/regulations/2020/#第二条', 'art-2'],
  ['/mou/regulations/2020/#titel', 'title'],
  ['/mou/regulations/2020/#nothing-alike', null],
  ['/checks/#correction', 'corrections'],
  ['/search/#a', null],
])('a notice may not lead to the place %s; the nearest is %s', (url, nearest) => {
  const content = linking(url);
  expect(codes(content)).toEqual(['link-place']);
  expect(values(content)).toMatchObject([{ nearest }]);
});

it('names the heading a notice means of its own', () => {
  expect(values(linking('#怎样-填写'))).toEqual([{ found: '', place: '怎样-填写', nearest: '怎样-填-写' }]);
});

describe('what becomes public later than the link to it', () => {
  const PUBLISHED = 'publishedOn: "2022-01-05"';
  const TEN = 'publishedOn: "2022-03-01T10:00"';
  const QUALIFIED = '/mou/rounds/1/qualified-list/';
  const at = (day: string, content: TestContent) => {
    vi.stubEnv('PORTAL_TODAY', day);
    onTestFinished(() => void vi.unstubAllEnvs());
    return content.findings().map(({ code, values }) => [code, values]);
  };
  const later = () => realRound().replace(LIST, PUBLISHED, TEN);
  const guide = (content: TestContent, words: string) =>
    content.write('guides/about.mdx', `---\ntitle: 关于本站\ndescription: 一句话。\n---\n${words}\n`);

  it('is told in a guide, with its moment, until it comes', () => {
    const content = guide(later(), `[名单](${QUALIFIED})`);
    const early = [['link-early', { found: QUALIFIED, from: '2022-03-01T10:00' }]];
    expect(at('2022-02-28', content)).toEqual(early);
    expect(at('2022-03-01', content)).toEqual([]);
  });

  it('is told in a notice that is public before it, and not in one that waits as long', () => {
    const link = (content: TestContent) =>
      content.withFile(REAL_CALL, (text) => `${text}\n[名单](${QUALIFIED})\n`);
    expect(at('2022-02-01', link(later()))).toMatchObject([['link-early', {}]]);
    expect(at('2022-02-01', link(later().replace(REAL_CALL, PUBLISHED, TEN)))).toEqual([]);
  });

  it('is told of a text whose article a guide names', () => {
    const content = guide(realRound(), '<Article of="mou/2020" at="2" />').replace(
      'jurisdictions/mou/regulations/2020/regulation.yaml',
      'stage: issued',
      'stage: issued\npublishedOn: "2022-03-01"',
    );
    expect(at('2022-02-28', content)).toEqual([
      ['link-early', { found: '/mou/regulations/2020/', from: '2022-03-01T00:00' }],
    ]);
    expect(at('2022-03-01', content)).toEqual([]);
  });
});

it('knows every page of the first level that stands in a file of its own', () => {
  const files = globSync(['src/pages/*.astro', 'src/pages/*/index.astro'])
    .map((path) => path.replaceAll('\\', '/').replace(/^src\/pages\/|(?:\/index)?\.astro$/g, ''))
    .filter((name) => /^[a-z]/.test(name) && name !== 'index' && name !== 'styleguide');
  expect(Object.keys(PAGES).toSorted()).toEqual(files.toSorted());
});
