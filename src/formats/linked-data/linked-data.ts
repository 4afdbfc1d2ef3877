/**
 * A thing as schema.org describes it. Addresses inside the site are written as paths from the root and become absolute
 * where the origin is known; what is not known is left out.
 */
export interface LinkedData {
  '@type': string;
  [property: string]: LinkedValue | readonly LinkedValue[] | undefined;
}
type LinkedValue = string | number | boolean | LinkedData;

/** The properties that hold addresses. */
const ADDRESSES = new Set(['url', 'item', 'contentUrl', 'includedInDataCatalog', 'termsOfService']);

/**
 * The JSON-LD of a page (schema.org), fit to stand inside a `script` element: no `<` remains that could end it.
 * @param site origin of the site; without one paths stay paths, which readers resolve against the page
 */
export function linkedDataText(things: readonly LinkedData[], site: URL | undefined): string {
  const absolute = (key: string, value: unknown): unknown =>
    site && typeof value === 'string' && value.startsWith('/') && ADDRESSES.has(key)
      ? new URL(value, site).href
      : value;
  return JSON.stringify(
    { '@context': 'https://schema.org', '@graph': things },
    absolute,
  ).replaceAll('<', '\\u003c');
}

/** A page with its JSON-LD at the end of its head; unchanged when there is nothing to say. */
export function withLinkedData(
  html: string,
  things: readonly LinkedData[],
  site: URL | undefined,
): string {
  if (things.length === 0) return html;
  const block = `<script type="application/ld+json">${linkedDataText(things, site)}</script>`;
  return html.replace('</head>', () => `${block}</head>`);
}
