import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { addressesOf, elementWithId, textOf } from './html.ts';

/** Where the place stands. */
export const AMENDED = 'src/testing/fixtures/amended';

const CITY = 'amended/';
const at = (path: string) => `/${CITY}regulations/${path}`;

let site: BuiltSite;
const page = (path: string) => site.read(`${CITY}regulations/${path}index.html`);
const words = (html: string | null) => textOf(html ?? '').replaceAll(/\s/g, '');

/** A place whose text was changed twice: by a decision the portal carried out, and by a notice with the whole text. */
export function testAmended(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a text that a decision changed', () => {
    it('says since when, by which decision, and that the portal put its words together', () => {
      expect(words(page('2023/'))).toContain(
        '2023年5月1日起，按《关于修改《修改县（测试用）质量奖管理办法》的决定》示修办〔2023〕3号修改。' +
          '本站据修改决定整理，不是发文机关公布的全文；以原文本和修改决定为准。',
      );
      expect(site.read(`${CITY}regulations/2023/text.txt`)).toContain('【本站据修改决定整理');
      expect(page('2023/')).toMatch(/本站据修改决定整理，不是发文机关公布的全文/);
    });

    it('says so of no text the authority published whole', () => {
      expect(words(page('2026/'))).toContain('发文机关公布的全文。');
      expect(page('2026/') + site.read(`${CITY}regulations/2026/text.txt`)).not.toContain(
        '本站据修改决定整理',
      );
    });

    it.each(['2023/', '2026/'])('%s leads to the decision and to what it changed', (version) => {
      const earlier = { '2023/': '2020/', '2026/': '2023/' }[version]!;
      expect(addressesOf(page(version))).toEqual(
        expect.arrayContaining(['decision/', at(`${version}diff/${earlier}`)]),
      );
    });

    it('tells the text before that it was changed, and leads on', () => {
      expect(words(page('2020/'))).toContain(
        '已被修改这是修改以前的文本；修改决定施行以后，以修改后的文本为准。',
      );
      expect(addressesOf(page('2020/'))).toContain(at('2023/'));
      expect(words(page('2020/'))).toContain('修改后的文本：《修改县（测试用）质量奖管理办法》');
    });

    it('T18: texts of one title and number are told apart, and each day has its text', () => {
      const history = words(page('2020/'));
      expect(history).toMatch(
        /2020年3月1日起：施行的是.*示修办〔2020〕1号.*2023年5月1日起：施行的是.*示修办〔2020〕1号（2023年修改）.*2026年1月1日起：施行的是.*（2026年修改）/,
      );
    });

    it('is data as well', () => {
      const json = JSON.parse(site.read(`${CITY}regulations/2023/regulation.json`)) as {
        amends: { version: string; consolidatedBy: string; changes: unknown[] };
        decision: { heading: string[] };
      };
      expect(json.amends).toMatchObject({ version: '2020', consolidatedBy: 'portal' });
      expect(json.amends.changes).toHaveLength(5);
      expect(json.decision.heading[0]).toContain('的决定');
    });
  });

  it('offers to object no longer than the text does, though the list is public for longer', () => {
    const list = site.read(`${CITY}rounds/sample-2026/publicity-proposed-winners/index.html`);
    expect(words(list)).toContain('条文另写了异议的期限：自公示之日起5日以内。');
    // The fifth day is a Sunday.
    expect(list).toMatch(/<objection-doors[^>]*data-until="2026-11-16"[^>]*data-kind="limited"/);
    expect(words(list)).toContain('异议期限已过，仍可反映情况');
  });

  describe('the page of a decision', () => {
    it('has its words, each part with an address', () => {
      const html = page('2023/decision/');
      expect(words(elementWithId(html, 'pt-3'))).toContain('删去第五条');
      expect(html).toContain('data-cite="第三部分"');
      expect(site.read(`${CITY}regulations/2023/decision/decision.md`)).toContain('删去第五条');
      expect(words(page('2026/decision/'))).toContain('将第四条中的“不少于5日”修改为“不少于7日”');
    });

    it('lists what it changed, in its own order', () => {
      const list = /<ol class="changes[^>]*>(.*?)<\/ol>/s.exec(page('2023/decision/'))?.[1] ?? '';
      expect(words(list)).toBe(
        '改写第二条第二款第一部分改写第三条第二部分删去第五条第三部分增加第五条第四部分' +
          '全文：“县质监局”改为“县市场监管局”第五部分',
      );
      expect(addressesOf(list)).toEqual(expect.arrayContaining(['#pt-3', `${at('2023/')}#art-5`]));
    });
  });
}
