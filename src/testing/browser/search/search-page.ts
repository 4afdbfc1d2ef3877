import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { BASE } from '../../built/built-site.ts';

/** The parts of the search page that the flows use. */
export interface SearchPage {
  box: Locator;
  status: Locator;
  /** Documents that hold the words exactly. */
  groups: Locator;
  related: Locator;
  jumps: Locator;
}

/** Names the parts of the search page. */
export function searchPage(page: Page): SearchPage {
  const main = page.locator('main');
  return {
    box: main.getByRole('searchbox'),
    status: main.getByRole('status'),
    groups: main.locator('.search-group:not(.search-related *, .search-other *)'),
    related: main.locator('.search-related'),
    jumps: main.locator('.search-jumps'),
  };
}

/** Opens the search page with a query, within one kind of page if wished, and waits for the answer. */
export async function ask(page: Page, query: string, kind?: string): Promise<SearchPage> {
  const filter = kind === undefined ? '' : `&kind=${kind}`;
  await page.goto(`search/?q=${encodeURIComponent(query)}${filter}`);
  const parts = searchPage(page);
  await expect(parts.status).toHaveText(/找到|没有|前往/);
  return parts;
}

/** The places that links lead to, as `luohe/regulations/2018/#art-17`, in the order of the page. */
export async function places(links: Locator): Promise<string[]> {
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => {
      const { pathname, hash } = link as HTMLAnchorElement;
      return pathname + hash;
    }),
  );
  return addresses.map((address) => address.slice(BASE.length));
}
