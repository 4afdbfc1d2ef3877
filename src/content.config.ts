import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { portalLoader } from './content-store/portal-loader.ts';
import { readSettings } from './content-store/settings.ts';

const regulations = defineCollection({
  loader: portalLoader('regulations', (portal) =>
    portal.jurisdictions.flatMap((jurisdiction) =>
      jurisdiction.versions.map((version) => ({
        id: version.id,
        jurisdiction: jurisdiction.slug,
        version: version.slug,
      })),
    ),
  ),
  schema: z.object({ jurisdiction: z.string(), version: z.string() }),
});

const guides = defineCollection({
  loader: glob({ base: join(readSettings().content, 'guides'), pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { regulations, guides };
