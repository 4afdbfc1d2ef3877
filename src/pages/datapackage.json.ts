import type { APIRoute } from 'astro';
import { dataPackage } from '../views/data/data-package.ts';
import { tableFields } from '../schemas/exports/json-schemas.ts';

/** The catalogue of the data for machines. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(dataPackage(tableFields), null, 2) + '\n');
