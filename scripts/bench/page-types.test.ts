import { expect, test } from 'vitest';
import { groupByRoute } from './page-types.ts';

const ROUTES = [
  '/[...path]/',
  '/[jurisdiction]/',
  '/',
  '/winners/',
  '/404.html',
  '/[jurisdiction]/rounds/[round]/[record]/',
  '/[jurisdiction]/rounds/[round]/winners/',
];

test.each([
  ['/', '/'],
  ['/404.html', '/404.html'],
  ['/luohe/', '/[jurisdiction]/'],
  ['/winners/', '/winners/'],
  ['/luohe/rounds/2024/winners/', '/[jurisdiction]/rounds/[round]/winners/'],
  ['/luohe/rounds/2024/call-notice/', '/[jurisdiction]/rounds/[round]/[record]/'],
  ['/luohe/rounds/', '/[...path]/'],
])('%s comes from %s', (page, route) => {
  expect(groupByRoute(ROUTES, [page])).toEqual([{ route, pages: [page] }]);
});

test('pages of one route stand together, unknown ones under a question mark', () => {
  expect(groupByRoute(['/[j]/'], ['/wuhai/', '/old.html', '/luohe/'])).toEqual([
    { route: '/[j]/', pages: ['/wuhai/', '/luohe/'] },
    { route: '?', pages: ['/old.html'] },
  ]);
});
