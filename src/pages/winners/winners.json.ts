import type { APIRoute } from 'astro';
import { winnerExport } from '../../views/lists/winner-export.ts';

/** The list as open data. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(winnerExport().json, null, 2) + '\n');
