import type { APIRoute } from 'astro';
import { callExport } from '../../queries/lists/call-export.ts';

/** The list for office programs. */
export const GET: APIRoute = () => new Response(callExport().csv);
