import { SELF_CHECK_WORDS } from '../../messages/eligibility/self-check.ts';
import { LIST_PAGES, ORGANISATION_LIST } from '../../messages/records/list-pages.ts';
import { VERIFY_WORDS } from '../../messages/register/verify.ts';
import { COMPARISON_PAGE, QUESTION_PAGE } from '../../messages/rules/topics.ts';
import { DATA_PAGE, FEED_WORDS } from '../../messages/site/data.ts';
import { SITEMAP_PAGE, SITE_BARS } from '../../messages/site/frame.ts';
import { OBJECTION_START } from '../../messages/objection/objection.ts';
import { demonstrationDay } from './demonstration.ts';
import { errorReportHref } from './error-report.ts';
import { absoluteAddress, buildDay, href, portal, settings } from './site.ts';

/** What stands around every page: name, navigation, footer facts, the day of the data. */
export function siteFrame(pathname: string) {
  const { guides, site } = portal();
  return {
    site,
    report: errorReportHref(site),
    home: settings.base,
    icon: href('favicon.svg'),
    searchAction: href('search/'),
    address: absoluteAddress(pathname),
    builtOn: buildDay(),
    demonstrationDay: demonstrationDay(),
    openSearch: settings.origin === undefined ? null : href('search/opensearch.xml'),
    feeds:
      settings.origin === undefined
        ? []
        : [
            { href: href('feeds/all.xml'), title: FEED_WORDS.all, type: 'application/atom+xml' },
            { href: href('feeds/all.json'), title: FEED_WORDS.all, type: 'application/feed+json' },
          ],
    mainLinks: [
      { href: href('winners/'), text: LIST_PAGES.winners.title },
      { href: href('verify/'), text: VERIFY_WORDS.title },
      { href: href('eligibility/'), text: SELF_CHECK_WORDS.title },
      { href: href('objection/'), text: OBJECTION_START.title },
      { href: href('compare/'), text: COMPARISON_PAGE.title },
      ...guides
        .filter((guide) => guide.slug === 'about')
        .map((guide) => ({ href: href(`${guide.slug}/`), text: guide.title })),
    ],
    footerLinks: [
      ...portal().jurisdictions.map(({ slug, about }) => ({
        href: href(`${slug}/`),
        text: about.shortName,
      })),
      ...guides.map((guide) => ({ href: href(`${guide.slug}/`), text: guide.title })),
      { href: href('search/'), text: SITE_BARS.search },
      { href: href('questions/'), text: QUESTION_PAGE.title },
      { href: href('data/'), text: DATA_PAGE.title },
      { href: href('organisations/'), text: ORGANISATION_LIST.title },
      { href: href('sitemap/'), text: SITEMAP_PAGE.title },
    ],
  };
}
