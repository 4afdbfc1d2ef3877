import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { validContent } from '../../testing/content-builder.ts';
import { ROUND } from '../../testing/broken-examples/broken-example.ts';
import { PAGES } from './site-links.ts';

const CALL = `${ROUND}/call-notice.md`;
const findings = (url: string) =>
  validContent().replace(CALL, '请按期申报。', `见[这里](${url})。`).findings().map(({ code }) => code);

it.each([
  '/',
  '/search/',
  '/mou/',
  '/mou/regulations/2020/',
  'https://example.gov.cn/',
  'mailto:a@example.gov.cn',
])('a notice may lead to %s', (url) => {
  expect(findings(url)).toEqual([]);
});

it.each(['/searching/', '/search', '../', '#a', '?a', 'attachments/nothing.pdf', '/mou/regulations/2020/#art-1', ''])(
  'a notice may not lead to %j',
  (url) => {
    expect(findings(url)).toEqual(['link-nowhere']);
  },
);

it('knows every page of the first level that stands in a file of its own', () => {
  const files = globSync(['src/pages/*.astro', 'src/pages/*/index.astro'])
    .map((path) => path.replaceAll('\\', '/').replace(/^src\/pages\/|(?:\/index)?\.astro$/g, ''))
    .filter((name) => /^[a-z]/.test(name) && name !== 'index' && name !== 'styleguide');
  expect(PAGES.toSorted()).toEqual(files.toSorted());
});
