import { absoluteAddress, href, isDemonstration } from './site.ts';

/**
 * Full address of sitemap.xml; null where there is none: without a configured origin, and for a demonstration, none of
 * whose pages is to be indexed.
 */
export function sitemapAddress(): string | null {
  return isDemonstration() ? null : absoluteAddress(href('sitemap.xml'));
}

/**
 * The site's robots.txt (RFC 9309): everything may be read. A demonstration forbids being indexed on its pages
 * themselves, which a crawler must read to learn it.
 */
export function robotsText(): string {
  const sitemap = sitemapAddress();
  return ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n');
}
