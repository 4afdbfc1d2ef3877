import type { APIRoute } from 'astro';
import { winnerExport } from '../../views/lists/winner-export.ts';

/** The list for office programs. */
export const GET: APIRoute = () => new Response(winnerExport().csv);
