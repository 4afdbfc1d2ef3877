import type { APIRoute } from 'astro';
import { SCHEMA_NAMES, jsonSchema } from '../../../schemas/exports/json-schemas.ts';
import { absoluteAddress, href } from '../../../views/site/site.ts';

export function getStaticPaths() {
  return SCHEMA_NAMES.map((name) => ({ params: { name } }));
}

/** The shape of a kind of data file. */
export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(
    JSON.stringify(jsonSchema(name, absoluteAddress(href(`data/schemas/${name}.json`))), null, 2) +
      '\n',
  );
