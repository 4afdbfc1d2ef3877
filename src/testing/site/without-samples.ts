import { beforeAll, describe, expect, it } from 'vitest';
import { LIST_PAGES } from '../../messages/records/list-pages.ts';
import { VERIFY_WORDS } from '../../messages/register/verify.ts';
import type { BuiltSite } from './build-site.ts';
import { textOf } from './html.ts';
import { BASE, ORIGIN } from './real-site.ts';

let site: BuiltSite;
const words = (path: string) => textOf(site.read(`${path}index.html`)).replace(/\s+/g, ' ');

/** What a site says whose samples are switched off. */
export function testWithoutSamples(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a portal without samples', () => {
    it('says on every empty list what is missing and what each city’s rules lead to expect', () => {
      for (const list of ['publicity', 'winners', 'revocations'] as const) {
        expect(words(`${list}/`), list).toContain(LIST_PAGES[list].empty.slice(0, 14));
        for (const city of ['巴彦淖尔', '漯河', '巴州', '江阴', '乌海'])
          expect(words(`${list}/`), list).toContain(city);
        expect(site.read(`${list}/index.html`)).not.toContain('<list-filter');
      }
    });

    it('lists the real calls, whose state the browser tells by its own day', () => {
      const html = site.read('calls/index.html');
      expect(words('calls/')).toContain('第十五届');
      expect(html).toContain('2022-09-15');
      expect(html).not.toContain('data-today');
    });

    it('keeps every figure of the real round blank', () => {
      expect(words('statistics/')).toContain('还没有收录获奖名单');
      expect(site.read('statistics/statistics.csv')).toMatch(
        /第十五届.*notHeld|第十五届.*not-held/,
      );
    });

    it('has no sample on any of these pages or files', () => {
      for (const page of ['calls/', 'publicity/', 'winners/', 'revocations/', 'statistics/'])
        expect(words(page), page).not.toContain('【样例】');
      expect(site.read('verify/index.html')).toContain(VERIFY_WORDS.notHeld);
      expect(JSON.parse(site.read('verify/awards.json'))).toMatchObject({ organisations: [] });
      for (const list of ['publicity', 'winners', 'revocations']) {
        const csv = site.read(`${list}/${list}.csv`);
        expect(csv.startsWith('\uFEFF样例,')).toBe(true);
        expect(csv.trimEnd().split('\r\n')).toHaveLength(1);
        expect(JSON.parse(site.read(`${list}/${list}.json`))).toMatchObject({
          demonstration: false,
          rows: [],
        });
      }
    });

    it('names every page that may be indexed to crawlers, once, and no other', () => {
      const pages = site.files
        .filter((file) => /(?:^|\/)index\.html$/.test(file))
        .filter((file) => !site.read(file).includes('<meta name="robots" content="noindex"'));
      expect(site.read('sitemap.xml')).toMatch(
        /regulations\/2018\/<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/,
      );
      const named = [...site.read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
        ([, at]) => at,
      );
      expect(named.toSorted()).toEqual(
        pages.map((file) => `${ORIGIN}${BASE}${file.replace('index.html', '')}`).toSorted(),
      );
      expect(site.read('robots.txt')).toContain(
        'Sitemap: https://award.example.cn/gov/sitemap.xml',
      );
    });
  });
}
