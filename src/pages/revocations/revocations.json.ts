import type { APIRoute } from 'astro';
import { revocationExport } from '../../views/lists/revocation-export.ts';

/** The list as open data. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(revocationExport().json, null, 2) + '\n');
