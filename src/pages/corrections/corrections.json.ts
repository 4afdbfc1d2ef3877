import type { APIRoute } from 'astro';
import { correctionsJson } from '../../views/data/corrections.ts';

/** What was corrected, taken back or read anew over all cities. */
export const GET: APIRoute = () => new Response(JSON.stringify(correctionsJson(), null, 2) + '\n');
