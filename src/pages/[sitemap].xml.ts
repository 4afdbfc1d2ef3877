import type { APIRoute } from 'astro';
import { consultationId, consultationPaths } from '../views/regulation/consultation.ts';
import { decisionPath, decisionPaths } from '../views/regulation/decision.ts';
import { getCollection } from 'astro:content';
import { textCities } from '../views/city/text-cities.ts';
import { checkPaths } from '../views/audit/check-page.ts';
import { organisationPaths } from '../views/organisations/organisation-paths.ts';
import { lastChanged } from '../views/data/events.ts';
import { SITE_PAGES } from '../views/site/tabs.ts';
import { href, portal, settings } from '../views/site/site.ts';
import { sitemapAddress } from '../views/site/robots.ts';
import { selfCheckPath, selfCheckPaths } from '../views/self-check/self-check-versions.ts';
import { kitPath, kitPaths } from '../views/objection/kit-texts.ts';
import { versionPairPath, versionPairs } from '../views/regulation/version-pairs.ts';
import { listPartPaths } from '../views/lists/list-parts.ts';
import { comparisonPaths } from '../views/rules/comparison.ts';
import { recordPaths } from '../views/records/record-paths.ts';
import { roundPaths } from '../views/rounds/round-paths.ts';

export function getStaticPaths() {
  return sitemapAddress() ? [{ params: { sitemap: 'sitemap' } }] : [];
}

/** The site's pages for crawlers (sitemaps.org 0.9). */
export const GET: APIRoute = async () => {
  const regulations = await getCollection('regulations');
  const guides = await getCollection('guides');
  const records = [...(await recordPaths('rounds')), ...(await recordPaths('revocations'))];
  const paths = [
    '',
    ...SITE_PAGES.map(({ path }) => path),
    ...listPartPaths().map(({ params: { folder, city, year } }) =>
      [folder, city, ...(year === undefined ? [] : [year]), ''].join('/'),
    ),
    ...comparisonPaths().map(({ params }) => `compare/${params.city}/`),
    'search/',
    'sitemap/',
    'checks/',
    ...checkPaths().map(({ params }) => `checks/${params.check}/`),
    ...portal().jurisdictions.map(({ slug }) => `${slug}/`),
    ...textCities().flatMap(({ slug }) => [`${slug}/questions/`, `${slug}/deadlines/`]),
    ...kitPaths().map(({ props: { jurisdiction, text } }) => kitPath(jurisdiction, text)),
    ...selfCheckPaths().flatMap(({ props: { jurisdiction, text } }) => [
      selfCheckPath(jurisdiction, text),
      selfCheckPath(jurisdiction, text, 'cases/'),
    ]),
    ...regulations.map(({ data }) => `${data.jurisdiction}/regulations/${data.version}/`),
    ...consultationPaths().map(({ props }) => `${consultationId(props)}/`),
    ...decisionPaths().map(({ props }) => decisionPath(props)),
    ...portal().jurisdictions.flatMap(versionPairs).map(versionPairPath),
    ...roundPaths().map(({ params }) => `${params.jurisdiction}/rounds/${params.round}/`),
    ...records
      .filter(({ params }) => params.revision === undefined)
      .map(({ props }) => `${props.placed.record.id}/`),
    ...organisationPaths().map(({ params }) => `organisations/${params.id}/`),
    ...guides.map(({ id }) => `${id}/`),
  ];
  const entries = paths.map((path) => {
    const on = lastChanged(href(path));
    const lastmod = on === undefined ? '' : `<lastmod>${on}</lastmod>`;
    return `<url><loc>${settings.origin}${href(path)}</loc>${lastmod}</url>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
  );
};
