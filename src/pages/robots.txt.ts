import type { APIRoute } from 'astro';
import { robotsText } from '../views/site/robots.ts';

/** What crawlers may read. It counts only where the site stands at the root of its host. */
export const GET: APIRoute = () => new Response(robotsText());
