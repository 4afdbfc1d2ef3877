import type { APIRoute } from 'astro';
import { jsonFeedText, offeredFeeds } from '../../views/data/feeds.ts';

export function getStaticPaths() {
  return offeredFeeds().map(({ name }) => ({ params: { name } }));
}

/** What is new, for programs (JSON Feed). */
export const GET: APIRoute = ({ params: { name = '' } }) => new Response(jsonFeedText(name));
