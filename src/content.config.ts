import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { noticeProse } from './content/read/notice-prose.ts';
import { placedRecords } from './content/portal-records.ts';
import { freshly, portalLoader } from './content/portal-loader.ts';
import { kindRow } from './model/record-kinds.ts';
import { recordFolder } from './model/record.ts';
import type { RecordCollection } from './model/record-kinds.ts';
import { readSettings } from './settings.ts';

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

/** The words of the portal's own pages; their heads are read with the portal. */
const guides = defineCollection({
  loader: freshly(glob({ base: join(readSettings().content, 'guides'), pattern: '*.mdx' })),
  schema: z.object({}),
});

const recordEntry = z.object({ jurisdiction: z.string(), round: z.string(), kind: z.string() });

/** The records of the kinds that belong to a collection, as entries that name where each stands. */
function records(collection: RecordCollection) {
  return defineCollection({
    loader: portalLoader(collection, (portal) =>
      placedRecords(portal)
        .filter(({ record }) => kindRow(record.kind).collection === collection)
        .map(({ record: { id, jurisdiction, round, kind } }) => ({
          id,
          jurisdiction,
          round,
          kind,
        })),
    ),
    schema: recordEntry,
  });
}

/** The own words of records, one entry per revision: `wuhai/rounds/2026/call-notice/r1`. */
const noticeTexts = defineCollection({
  loader: portalLoader('notice-texts', (portal) =>
    [
      ...portal.jurisdictions.flatMap(({ slug, versions }) =>
        versions.map((version) => ({
          id: `${slug}/regulations/${version.slug}/consultation`,
          folder: `${slug}/regulations/${version.slug}`,
          revisions: version.consultation,
        })),
      ),
      ...placedRecords(portal).map(({ record }) => ({
        id: record.id,
        folder: recordFolder(record),
        revisions: record.revisions,
      })),
    ].flatMap(({ id, folder, revisions }) =>
      (revisions as { number: number; prose: string }[])
        .filter(({ prose }) => prose !== '')
        .map(({ number, prose }) => ({
          id: `${id}/r${number}`,
          prose: noticeProse(prose, folder, readSettings()),
        })),
    ),
  ),
  schema: z.object({}),
});

const recordCollections = {
  callNotices: records('callNotices'),
  qualifiedLists: records('qualifiedLists'),
  publicityLists: records('publicityLists'),
  winners: records('winners'),
  revocations: records('revocations'),
} satisfies Record<RecordCollection, unknown>;

export const collections = { regulations, guides, ...recordCollections, noticeTexts };
