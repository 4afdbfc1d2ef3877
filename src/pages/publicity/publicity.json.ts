import type { APIRoute } from 'astro';
import { publicityExport } from '../../views/lists/publicity-export.ts';

/** The list as open data. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(publicityExport().json, null, 2) + '\n');
