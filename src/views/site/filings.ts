import type { SiteFile } from '../../schemas/site.ts';

/** Where a register of the state has what the footer names; null for what no register has. */
export function filingHref(key: keyof SiteFile, value: string): string | null {
  if (key === 'icp') return 'https://beian.miit.gov.cn/';
  if (key !== 'publicSecurity') return null;
  const code = value.replace(/\D/g, '');
  return `https://beian.mps.gov.cn/#/query/webSearch${code ? `?code=${code}` : ''}`;
}

/** Where the mark of a site of party or state (党政机关网站标识) is checked; null for a site without one. */
export function partyGovMarkHref({ partyGovMark }: SiteFile): string | null {
  return partyGovMark ? `https://bszs.conac.cn/sitename?method=show&id=${partyGovMark}` : null;
}
