import { absoluteAddress, href } from './portal.ts';

/**
 * The site's robots.txt (RFC 9309): everything may be read. A demonstration forbids being indexed on its pages
 * themselves, which a crawler must read to learn it. The sitemap is named where it has a full address.
 */
export function robotsText(): string {
  const sitemap = absoluteAddress(href('sitemap.xml'));
  return ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n');
}
