import type { APIRoute } from 'astro';
import { statisticsCsv } from '../../views/statistics/statistics-export.ts';

/** The figures for office programs. */
export const GET: APIRoute = () => new Response(statisticsCsv());
