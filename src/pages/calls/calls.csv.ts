import type { APIRoute } from 'astro';
import { callExport } from '../../views/lists/call-export.ts';

/** The list for office programs. */
export const GET: APIRoute = () => new Response(callExport().csv);
