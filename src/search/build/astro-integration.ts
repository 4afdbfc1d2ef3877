import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { cachedPortal } from '../../content/cached-portal.ts';
import { readSettings } from '../../settings.ts';
import { searchDocuments } from '../../views/search/search-documents.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { proveAddresses } from './prove-addresses.ts';

/** Indexes the texts once the pages stand; the build fails when the index cannot find what it holds. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const documents = searchDocuments(cachedPortal(readSettings()));
        const root = fileURLToPath(dir);
        proveAddresses(documents, root);
        await buildSearchIndex(documents, root);
        logger.info(`${documents.length} documents`);
      },
    },
  };
}
