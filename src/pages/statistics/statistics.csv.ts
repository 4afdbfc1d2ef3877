import type { APIRoute } from 'astro';
import { statisticsCsv } from '../../queries/statistics-export.ts';

/** The figures for office programs. */
export const GET: APIRoute = () => new Response(statisticsCsv());
