import { FEED_WORDS } from '../../messages/site/data.ts';
import { OBJECTION_START } from '../../messages/objection/objection.ts';
import { demonstrationDay } from './demonstration.ts';
import { absoluteAddress, buildDay, href, portal, settings } from './site.ts';

/** What stands around every page: name, navigation, footer facts, the day of the data. */
export function siteFrame(pathname: string) {
  const { guides } = portal();
  return {
    site: portal().site,
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
      { href: href('winners/'), text: '获奖名单' },
      { href: href('verify/'), text: '获奖核验' },
      { href: href('eligibility/'), text: '申报自查' },
      { href: href('objection/'), text: OBJECTION_START.title },
      { href: href('compare/'), text: '各地对照' },
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
      { href: href('search/'), text: '搜索' },
      { href: href('questions/'), text: '常见问题' },
      { href: href('data/'), text: '开放数据' },
      { href: href('organisations/'), text: '组织' },
      { href: href('sitemap/'), text: '网站地图' },
    ],
  };
}
