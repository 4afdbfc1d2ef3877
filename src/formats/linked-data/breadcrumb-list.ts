import type { LinkedData } from './linked-data.ts';

/** Where a page stands (schema.org BreadcrumbList); the last place is the page itself and has no address. */
export function breadcrumbList(
  trail: readonly { href: string; text: string }[],
  here: string,
): LinkedData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { text: here }].map((place, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: place.text,
      ...('href' in place ? { item: place.href } : {}),
    })),
  };
}
