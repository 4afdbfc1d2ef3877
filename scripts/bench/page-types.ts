import { globSync } from 'node:fs';
import { sep } from 'node:path';

export interface PageType {
  /** Route as its file in src/pages names it: `/[jurisdiction]/regulations/[version]/`. */
  readonly route: string;
  readonly pages: readonly string[];
}

/** Lists the routes of the page files in a folder. */
export function routesOf(pagesFolder: string): string[] {
  return globSync('**/*.{astro,md,mdx}', { cwd: pagesFolder })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('_')))
    .map((file) => `/${file.replace(/\.\w+$/, '')}/`.replace(/\/index\/$/, '/'))
    .map((route) => (route === '/404/' ? '/404.html' : route));
}

/** Sorts pages by the route they come from; pages of no known route stand under `?`. */
export function groupByRoute(routes: readonly string[], pages: readonly string[]): PageType[] {
  const patterns = routes
    .toSorted((a, b) => compare(precedence(a), precedence(b)))
    .map((route) => ({ route, pattern: patternOf(route) }));
  const groups = Map.groupBy(
    pages,
    (page) => patterns.find(({ pattern }) => pattern.test(page))?.route ?? '?',
  );
  return [...groups]
    .map(([route, members]) => ({ route, pages: members }))
    .sort((a, b) => compare(a.route, b.route));
}

// As in Astro, of two routes for one address the more literal one wins, from the left, and then the longer one.
function precedence(route: string): string {
  const rank = (segment: string) =>
    segment.startsWith('[...')
      ? '3'
      : /^\[[^\]]*\]$/.test(segment)
        ? '2'
        : segment.includes('[')
          ? '1'
          : '0';
  return `${route.split('/').map(rank).join('')}9`;
}

function patternOf(route: string): RegExp {
  const source = route
    .split(/(\/?\[\.\.\.[^\]]+\]|\[[^\]]+\])/)
    .map((part) => {
      if (part.startsWith('/[...')) return '(?:/.*)?';
      if (part.startsWith('[')) return '[^/]+';
      return RegExp.escape(part);
    })
    .join('');
  return new RegExp(`^${source}$`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
