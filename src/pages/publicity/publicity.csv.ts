import type { APIRoute } from 'astro';
import { publicityExport } from '../../views/lists/publicity-export.ts';

/** The list for office programs. */
export const GET: APIRoute = () => new Response(publicityExport().csv);
