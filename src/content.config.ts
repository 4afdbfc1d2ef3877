import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { noticeProse } from './content/read/notice-prose.ts';
import { placedRecords } from './content/portal-records.ts';
import type { PlacedRecord } from './content/portal-records.ts';
import { portalLoader } from './content/portal-loader.ts';
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
  loader: glob({ base: join(readSettings().content, 'guides'), pattern: '*.mdx' }),
  schema: z.object({}),
});

const recordEntry = z.object({ jurisdiction: z.string(), round: z.string(), kind: z.string() });

/** The records of some kinds, as entries that name where each stands. */
function records(name: string, holds: (kind: PlacedRecord['record']['kind']) => boolean) {
  return defineCollection({
    loader: portalLoader(name, (portal) =>
      placedRecords(portal)
        .filter(({ record }) => holds(record.kind))
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

const OTHERS = ['call-notice', 'qualified-list', 'winners', 'revocation'];

const callNotices = records('call-notices', (kind) => kind === 'call-notice');
const qualifiedLists = records('qualified-lists', (kind) => kind === 'qualified-list');
const publicityLists = records('publicity-lists', (kind) => !OTHERS.includes(kind));
const winners = records('winners', (kind) => kind === 'winners');
const revocations = records('revocations', (kind) => kind === 'revocation');

/** The words of call notices, one entry per revision: `wuhai/rounds/2026/call-notice/r1`. */
const noticeTexts = defineCollection({
  loader: portalLoader('notice-texts', (portal) =>
    placedRecords(portal).flatMap(({ round, record }) =>
      record.revisions
        .filter(({ prose }) => prose !== '')
        .map(({ number, prose }) => ({
          id: `${record.id}/r${number}`,
          prose: noticeProse(prose, `${round.jurisdiction}/rounds/${round.slug}`, readSettings()),
        })),
    ),
  ),
  schema: z.object({}),
});

export const collections = {
  regulations,
  guides,
  callNotices,
  qualifiedLists,
  publicityLists,
  winners,
  revocations,
  noticeTexts,
};
