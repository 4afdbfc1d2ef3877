import { siteAddresses } from '../../content/prose/site-addresses.ts';
import { CHECKS_PAGE } from '../../messages/audit/checks/check-page.ts';
import { FEED_WORDS } from '../../messages/site/data.ts';
import { SITEMAP_PAGE, SITE_BARS, SITE_FACTS } from '../../messages/site/frame.ts';
import { TASKS } from '../../messages/site/tasks.ts';
import type { SiteFile } from '../../schemas/site.ts';
import { demonstrationDay } from './demonstration.ts';
import { errorReportHref } from './error-report.ts';
import { filingHref, partyGovMarkHref } from './filings.ts';
import { once } from './once.ts';
import { absoluteAddress, buildDay, href, portal, settings } from './site.ts';
import { taskLinks } from './tasks.ts';

/** A fact of the footer, and where a register of the state has it. */
export interface SiteFact {
  text: string;
  href: string | null;
}

/** What stands around every page: name, navigation, footer facts, the day of the data. */
export function siteFrame(pathname: string) {
  const { guides, site } = portal();
  return {
    site,
    facts: whoAnswers(site),
    report: errorReportHref(site, absoluteAddress(pathname)),
    partyGovMark: partyGovMarkHref(site),
    home: settings.base,
    icon: href('favicon.svg'),
    earlyScript: href('reading.js'),
    searchAction: href('search/'),
    address: absoluteAddress(pathname),
    builtOn: buildDay(),
    demonstrationDay: demonstrationDay(),
    whatIsReal: whatIsReal(),
    openSearch: settings.origin === undefined ? null : href('search/opensearch.xml'),
    feeds:
      settings.origin === undefined
        ? []
        : [
            { href: href('feeds/all.xml'), title: FEED_WORDS.all, type: 'application/atom+xml' },
            { href: href('feeds/all.json'), title: FEED_WORDS.all, type: 'application/feed+json' },
          ],
    mainLinks: taskLinks(pathname),
    footerLinks: [
      ...guides.map((guide) => ({ href: href(`${guide.slug}/`), text: guide.title })),
      { href: href('places/'), text: TASKS.places },
      { href: href('search/'), text: SITE_BARS.search },
      { href: href('checks/'), text: CHECKS_PAGE.title },
      { href: href('sitemap/'), text: SITEMAP_PAGE.title },
    ],
  };
}

/** Who answers for the site, as configured; nobody is said to be nobody. */
function whoAnswers(site: SiteFile): SiteFact[] {
  const facts = (Object.keys(SITE_FACTS) as (keyof typeof SITE_FACTS)[]).flatMap((key) => {
    const value = site[key];
    return value === undefined
      ? []
      : [{ text: `${SITE_FACTS[key]}：${value}`, href: filingHref(key, value) }];
  });
  return site.sponsor ? facts : [{ text: SITE_BARS.noSponsor, href: null }, ...facts];
}

/** Where the guide 关于本站 tells which texts and records are real; its beginning, or nowhere, without that part. */
const whatIsReal = once(({ portal }) => {
  const places = siteAddresses(portal).get('/about/');
  const part = SITE_BARS.whatIsReal;
  return places ? href(`about/${places.has(part) ? `#${part}` : ''}`) : null;
});
