import type { SiteFile } from '../../schemas/site.ts';

/**
 * Where errors of a government site are reported (政府网站找错); null for a site without a code.
 * @param page whole address of the page that is wrong, where it is known; else the site's domain is told
 */
export function errorReportHref(
  { siteIdCode, siteDomain = '' }: SiteFile,
  page: string | null = null,
): string | null {
  return siteIdCode
    ? `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${siteIdCode}&url=${encodeURIComponent(page ?? siteDomain)}`
    : null;
}
