import type { APIRoute } from 'astro';
import { statisticsJson } from '../../queries/statistics-export.ts';

/** The figures as open data. */
export const GET: APIRoute = () => new Response(JSON.stringify(statisticsJson(), null, 2) + '\n');
