import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, pageFile } from './built-pages.ts';
import { pageAssets } from './page-assets.ts';
import { groupByRoute, routesOf } from './page-types.ts';
import type { PageType } from './page-types.ts';

/**
 * Lists the page types of a built site. Addresses alone cannot tell `/[guide]/` from `/[jurisdiction]/`:
 * pages of routes that share a shape are told apart by the stylesheets they ask for.
 */
export function builtPageTypes(root: string, pagesFolder: string): PageType[] {
  const routes = routesOf(pagesFolder);
  return groupByRoute(routes, builtPages(root)).flatMap((type) => {
    const sameShape = routes.filter((route) => shapeOf(route) === shapeOf(type.route));
    if (sameShape.length < 2) return [type];
    const groups = Map.groupBy(type.pages, (page) => stylesOf(root, page));
    return [...groups.values()].map((pages) => ({ route: type.route, pages }));
  });
}

function shapeOf(route: string): string {
  return route.replace(/\[[^\]]*\]/g, '[]');
}

function stylesOf(root: string, page: string): string {
  const { styles } = pageAssets(readFileSync(join(root, pageFile(page)), 'utf8'));
  return styles.toSorted().join(' ');
}
