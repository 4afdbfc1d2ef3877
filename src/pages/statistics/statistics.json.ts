import type { APIRoute } from 'astro';
import { statisticsJson } from '../../views/statistics/statistics-export.ts';

/** The figures as open data. */
export const GET: APIRoute = () => new Response(JSON.stringify(statisticsJson(), null, 2) + '\n');
