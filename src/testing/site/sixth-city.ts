import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { BASE } from './demonstration.ts';
import { addressesOf, elementWithId, textOf } from './html.ts';

const CITY = 'sixth-city/';
const IN_FORCE = `${CITY}regulations/2020/`;
const REPEALED = `${CITY}regulations/2015/`;
const DIFF = `${IN_FORCE}diff/2015/`;

let site: BuiltSite;
const page = (path: string) => site.read(`${path}index.html`);
const VERSION_SWITCH = /<nav aria-label="其他文本".*?<\/nav>/s;
const words = (html: string) => textOf(html).replace(/\s+/g, ' ');

/** What a city gets that is added as a folder of content alone. */
export function testSixthCity(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a sixth city, added as a folder of content alone', () => {
    it('stands on the home page and among the places of its province', () => {
      expect(addressesOf(page(''))).toContain(BASE + CITY);
      const rows = [...page('places/').matchAll(/<li\b.*?<\/li>/gs)].map(([row]) => row);
      const row = rows.find((html) => html.includes('示例市（测试用）'));
      expect(row).toBeDefined();
      expect(words(row!)).toContain('质量奖不超过4个');
      expect(words(row!)).toContain('已施行，未见废止');
      expect(addressesOf(row!)).toEqual([BASE + CITY, BASE + IN_FORCE]);
    });

    it.each([
      ...['', 'questions/', 'eligibility/', 'eligibility/cases/', 'objection/'],
      ...['regulations/2020/', 'regulations/2015/', 'regulations/2020/diff/2015/'],
    ])('leads from %o to its other pages', (path) => {
      const [tabs = ''] = /<nav aria-label="本地各页".*?<\/nav>/s.exec(page(CITY + path)) ?? [];
      expect(addressesOf(tabs)).toEqual(
        expect.arrayContaining(
          ['', 'regulations/2020/', 'questions/', 'eligibility/', 'objection/'].map(
            (each) => BASE + CITY + each,
          ),
        ),
      );
    });

    it('has a page with both texts, the process and the facts', () => {
      const html = words(page(CITY));
      for (const each of ['示测办〔2020〕1号', '示测办〔2015〕2号', '已施行，未见废止', '已废止'])
        expect(html).toContain(each);
      expect(html).toContain('拟奖名单公示：应不少于6个工作日');
      expect(html).not.toContain('不超过9个');
    });

    it('has the text in force, with items run together addressable one by one', () => {
      const html = page(IN_FORCE);
      expect(words(html)).toContain('已施行，未见废止（文本未写有效期');
      expect(words(elementWithId(html, 'art-3-2')!)).toBe('（二）评审。专家组打分。');
      expect(words(elementWithId(html, 'art-3-p2')!)).toContain('报测试委员会批准');
      expect(words(html)).toContain('《示例市（测试用）质量奖管理办法》示测办〔2015〕2号');
    });

    it('has the repealed text, which says so', () => {
      const html = page(REPEALED);
      expect(words(html)).toContain('已废止');
      expect(words(html.replace(VERSION_SWITCH, ''))).not.toContain('已施行，未见废止');
      expect(words(elementWithId(html, 'art-2')!)).toContain('每届不超过9个组织');
    });

    it('leads from either text to the other and to their comparison', () => {
      for (const [from, to] of [
        [IN_FORCE, REPEALED],
        [REPEALED, IN_FORCE],
      ] as const) {
        const [nav = ''] = VERSION_SWITCH.exec(page(from)) ?? [];
        expect(addressesOf(nav)).toEqual([BASE + to, BASE + DIFF]);
      }
      const diffs = site.files.filter((file) => file.startsWith(CITY) && file.includes('/diff/'));
      expect(diffs).toEqual([`${DIFF}index.html`]);
    });

    it('compares both texts article by article, and says what they demand side by side', () => {
      const html = page(DIFF);
      const articles = [
        ...html.matchAll(/<li class="(?:unchanged|changed|added|removed)\b.*?<\/li>/gs),
      ];
      const said = articles.map(([each]) => words(each).replaceAll(' ', ''));
      expect(said).toContain('原第一条→现第一条文字未变');
      expect(said).toContain(
        '原第二条→现第二条修改质量奖每届不超过删去：－9增加：＋4个组织，每删去：－3增加：＋2年评选1届。',
      );
      expect(said.filter((each) => each.startsWith('现第四条新增'))).toHaveLength(1);
      expect(
        said.filter((each) => each.startsWith('原第三条→现第五条修改、条号变化')),
      ).toHaveLength(1);
      const rows = [...html.matchAll(/<tr\b.*?<\/tr>/gs)].map(([row]) =>
        words(row).replaceAll(' ', ''),
      );
      expect(rows.slice(1)).toEqual([
        '奖项与名额修改质量奖：不超过9个第二条质量奖：不超过4个第二条',
        '评审周期修改每3年评审一次第二条每2年评审一次第二条',
        '拟奖名单公示新增没有这条规则拟奖名单公示：应不少于6个工作日第三条第一款第（三）项',
      ]);
      expect(words(html)).toContain('其余 1 项规定未变');
    });

    it('has a column of its own in the comparison', () => {
      const html = page('compare/');
      const heads = [...html.matchAll(/<th\b[^>]*scope="col".*?<\/th>/gs)].map((head) =>
        words(head[0]),
      );
      expect(heads).toHaveLength(12);
      const at = heads.findIndex((head) => head.includes('示例（测试用）'));
      expect(at).toBeGreaterThanOrEqual(0);
      const places = [...elementWithId(html, 'places')!.matchAll(/<td\b.*?<\/td>/gs)];
      expect(words(places.at(at - heads.length)![0])).toContain('质量奖：不超过4个');
    });

    it('stands in the site map', () => {
      expect(addressesOf(page('sitemap/'))).toEqual(
        expect.arrayContaining([CITY, IN_FORCE, REPEALED].map((path) => BASE + path)),
      );
    });

    it('offers its rules and structure as data', () => {
      const data = JSON.parse(site.read(`${IN_FORCE}regulation.json`)) as {
        id: string;
        status: { code: string };
        rules: { rules: { id: string }[] };
        text: { chapters: { articles: unknown[] }[] };
      };
      expect(data).toMatchObject({ id: 'sixth-city/2020', status: { code: 'in-force' } });
      expect(data.rules.rules.map(({ id }) => id)).toEqual(['places', 'cycle', 'proposed-winners']);
      expect(data.text.chapters.map(({ articles }) => articles.length)).toEqual([2, 2, 1]);
      expect(JSON.parse(site.read(`${REPEALED}regulation.json`))).toMatchObject({
        status: { code: 'repealed' },
      });
    });

    it('offers its words as plain text, with a warning where they are no longer the law', () => {
      expect(site.read(`${IN_FORCE}text.txt`).split('\n')[0]).toBe('示测办〔2020〕1号');
      expect(site.read(`${REPEALED}text.txt`).split('\n')[0]).toMatch(/^【已废止】/);
    });
  });
}
