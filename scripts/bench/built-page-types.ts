import { builtPages } from './built-pages.ts';
import { groupByRoute, routesOf } from './page-types.ts';
import type { PageType } from './page-types.ts';

/** Lists the page types of a built site, by the routes in its folder of pages. */
export function builtPageTypes(root: string, pagesFolder: string): PageType[] {
  return groupByRoute(routesOf(pagesFolder), builtPages(root));
}
