import { expect, test } from 'vitest';
import { groupByRoute } from './page-types.ts';

const ROUTES = [
  '/[...path]/',
  '/checks/[...version]/',
  '/checks/[...version]/cases/',
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
  ['/checks/2018/', '/checks/[...version]/'],
  ['/checks/cases/', '/checks/[...version]/cases/'],
  ['/checks/2018/cases/', '/checks/[...version]/cases/'],
])('%s comes from %s', (page, route) => {
  expect(groupByRoute(ROUTES, [page])).toEqual([{ route, pages: [page] }]);
});

test('pages of one route stand together, unknown ones under a question mark', () => {
  expect(groupByRoute(['/[j]/'], ['/wuhai/', '/old.html', '/luohe/'])).toEqual([
    { route: '/[j]/', pages: ['/wuhai/', '/luohe/'] },
    { route: '?', pages: ['/old.html'] },
  ]);
});

test('pages with the optional part of a route and pages without it are two types', () => {
  const pages = ['/luohe/winners/', '/luohe/winners/r1/', '/wuhai/winners/'];
  expect(groupByRoute(['/[city]/winners/[...revision]/'], pages)).toEqual([
    { route: '/[city]/winners/', pages: ['/luohe/winners/', '/wuhai/winners/'] },
    { route: '/[city]/winners/[...revision]/', pages: ['/luohe/winners/r1/'] },
  ]);
});

test.each([
  [['/about/', '/luohe/', '/luohe/rounds/2024/'], 'the guide stands first in the folder'],
  [['/luohe/rounds/2024/', '/luohe/', '/about/'], 'and the order of the pages is of no matter'],
])('a city with pages below it is no guide: %j, %s', (pages) => {
  const routes = ['/[guide]/', '/[jurisdiction]/', '/[jurisdiction]/rounds/[round]/'];
  for (const order of [routes, routes.toReversed()])
    expect(groupByRoute(order, pages)).toEqual([
      { route: '/[guide]/', pages: ['/about/'] },
      { route: '/[jurisdiction]/', pages: ['/luohe/'] },
      { route: '/[jurisdiction]/rounds/[round]/', pages: ['/luohe/rounds/2024/'] },
    ]);
});
