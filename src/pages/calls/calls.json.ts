import type { APIRoute } from 'astro';
import { callExport } from '../../views/lists/call-export.ts';

/** The list as open data. */
export const GET: APIRoute = () => new Response(JSON.stringify(callExport().json, null, 2) + '\n');
