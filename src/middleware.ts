import type { MiddlewareHandler } from 'astro';
import { withLinkedData } from './formats/linked-data/linked-data.ts';

/** Writes what the parts of a page said of it as JSON-LD into its head: a template can only write text, which is escaped. */
export const onRequest: MiddlewareHandler = async ({ locals, site }, next) => {
  locals.linkedData = [];
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = withLinkedData(await response.text(), locals.linkedData, site);
  return new Response(html, { status: response.status, headers: response.headers });
};
