import type { APIRoute } from 'astro';
import { dataPackage } from '../views/data/data-package.ts';
import { tableSchema } from '../schemas/exports/tables.ts';

/** The catalogue of the data for machines. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(dataPackage(tableSchema), null, 2) + '\n');
