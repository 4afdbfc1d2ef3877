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

/**
 * Sorts pages by the route they come from; pages of no known route stand under `?`. An address alone cannot tell
 * `/[guide]/` from `/[jurisdiction]/`: where pages stand below `/luohe/`, it comes from the route that others stand below.
 */
export function groupByRoute(routes: readonly string[], pages: readonly string[]): PageType[] {
  const patterns = routes
    .map((route) => ({ route, rank: precedence(route), pattern: patternOf(route) }))
    .toSorted((a, b) => compare(a.rank, b.rank));
  const routeOf = (page: string) => {
    const [first, ...others] = patterns.filter(({ pattern }) => pattern.test(page));
    const alike = others.filter(({ rank }) => rank === first?.rank);
    if (!first || alike.length === 0) return first?.route ?? '?';
    const hasBelow = standsBelow(page, pages);
    const fitting = [first, ...alike].filter(
      ({ route }) => standsBelow(route, routes) === hasBelow,
    );
    return (fitting[0] ?? first).route;
  };
  return [...Map.groupBy(pages, routeOf)]
    .flatMap(([route, members]) => byOptionalPart(route, members))
    .sort((a, b) => compare(a.route, b.route));
}

/** Pages that leave out the optional part of a route are a type of their own, where others have it. */
function byOptionalPart(route: string, pages: readonly string[]): PageType[] {
  const short = route.replace(/\/\[\.\.\.[^\]]+\]/, '');
  const { with: long = [], without = [] } = Object.groupBy(pages, (page) =>
    short !== route && patternOf(short).test(page) ? 'without' : 'with',
  );
  if (long.length === 0 || without.length === 0) return [{ route, pages }];
  return [
    { route: short, pages: without },
    { route, pages: long },
  ];
}

function standsBelow(address: string, all: readonly string[]): boolean {
  return all.some((other) => other !== address && other.startsWith(address));
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
