import type { Portal } from '../../model/portal.ts';
import { placedRecords } from '../portal-records.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { ProseNode, SiteLink } from './prose-tree.ts';

/** The site's own pages on its first level that every portal has. */
export const PAGES: readonly string[] = [
  'calls',
  'checks',
  'compare',
  'data',
  'eligibility',
  'log',
  'objection',
  'organisations',
  'publicity',
  'questions',
  'revocations',
  'search',
  'sitemap',
  'statistics',
  'verify',
  'winners',
];

/** Links in prose that stay on the site: neither full web addresses, nor mail or telephone. */
export function siteLinksIn(path: string, nodes: readonly ProseNode[]): SiteLink[] {
  return nodes
    .filter(({ type, url }) => /^(?:link|image|definition)$/.test(type) && !/^[^/?#]*:/.test(url))
    .map((node) => ({ path, node }));
}

/**
 * What stays on the site leads to a page of it, written from its root, or to an attachment of the notice. What is hidden
 * in this build is not asked.
 */
export function checkSiteLinks(
  folder: ContentFolder,
  links: readonly SiteLink[],
  portal: Portal,
): void {
  if (links.length === 0) return;
  const records = placedRecords(portal).flatMap(({ record }) => record.revisions.map((revision) => ({ record, revision })));
  const pages = new Set([
    '/',
    ...[...PAGES, ...portal.guides.map(({ slug }) => slug)].map((name) => `/${name}/`),
    ...portal.jurisdictions.flatMap(({ slug, versions, rounds }) => [
      `/${slug}/`,
      ...versions.map((version) => `/${slug}/regulations/${version.slug}/`),
      ...rounds.map((round) => `/${slug}/rounds/${round.slug}/`),
    ]),
    ...records.map(({ record }) => `/${record.id}/`),
  ]);
  for (const { path, node } of links) {
    const written = records.find(({ revision }) => revision.authored.includes(path));
    if (!written && path.startsWith('jurisdictions/')) continue;
    const attached = written?.revision.data.attachments?.some(({ file }) => file === node.url);
    if (!attached && !pages.has(node.url)) folder.add('link-nowhere', path, { found: node.url }, node);
  }
}
