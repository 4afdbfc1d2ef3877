import type { APIRoute } from 'astro';
import { revocationExport } from '../../views/lists/revocation-export.ts';

/** The list for office programs. */
export const GET: APIRoute = () => new Response(revocationExport().csv);
