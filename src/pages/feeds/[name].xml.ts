import type { APIRoute } from 'astro';
import { atomText, offeredFeeds } from '../../views/data/feeds.ts';

export function getStaticPaths() {
  return offeredFeeds().map(({ name }) => ({ params: { name } }));
}

/** What is new, for feed readers (Atom). */
export const GET: APIRoute = ({ params: { name = '' } }) => new Response(atomText(name));
