import type { SiteFile } from '../../schemas/site.ts';

/** Where errors of a government site are reported (政府网站找错); null for a site without a code. */
export function errorReportHref({ siteIdCode, siteDomain = '' }: SiteFile): string | null {
  return siteIdCode
    ? `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${siteIdCode}&url=${encodeURIComponent(siteDomain)}`
    : null;
}
