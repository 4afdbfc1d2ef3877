import type { APIRoute } from 'astro';
import { openSearchText } from '../../views/search/open-search.ts';
import { settings } from '../../views/site/site.ts';

/** A browser can only add a search engine of a known origin; without one there is no such file. */
export function getStaticPaths() {
  return settings.origin ? [{ params: { opensearch: 'opensearch' } }] : [];
}

/** The search page as a search engine a browser can add (OpenSearch 1.1). */
export const GET: APIRoute = () => new Response(openSearchText());
