import { expect, it } from 'vitest';
import { siteFile } from '../../schemas/site.ts';
import { errorReportHref } from './error-report.ts';
import { filingHref, partyGovMarkHref } from './filings.ts';

const site = siteFile.parse({
  name: '门户',
  description: '说明',
  siteIdCode: 'bm12345678',
  siteDomain: 'award.example.cn',
  partyGovMark: '0123456789ABCDEF0123456789ABCDEF',
  postcode: '462000',
});

it('leads to the registers that have the numbers', () => {
  expect(filingHref('icp', '豫ICP备00000000号')).toBe('https://beian.miit.gov.cn/');
  expect(filingHref('publicSecurity', '豫公网安备 41110002000001号')).toBe(
    'https://beian.mps.gov.cn/#/query/webSearch?code=41110002000001',
  );
  expect(filingHref('phone', '0000-0000000')).toBeNull();
  expect(partyGovMarkHref(site)).toContain('id=0123456789ABCDEF0123456789ABCDEF');
  expect(partyGovMarkHref({ name: '门户', description: '说明' })).toBeNull();
});

it('reports the page that is wrong, else the site', () => {
  const page = 'https://award.example.cn/luohe/?a=b';
  expect(errorReportHref(site, page)).toMatch(
    /site_code=bm12345678&url=https%3A%2F%2Faward\.example\.cn%2Fluohe%2F%3Fa%3Db$/,
  );
  expect(errorReportHref(site)).toMatch(/url=award\.example\.cn$/);
  expect(errorReportHref({ ...site, siteIdCode: undefined }, page)).toBeNull();
});

it.each([{ postcode: '46200' }, { partyGovMark: 'x' }])('refuses %j', (change) => {
  expect(siteFile.safeParse({ ...site, ...change }).success).toBe(false);
});
