import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { elementWithId, idsOf, textOf } from './html.ts';

const JIA = 'jia-province/regulations/2025/';
const DING = 'ding-county/regulations/draft/';
const BING = 'bing-district/regulations/2024/';

let site: BuiltSite;
const page = (path: string) => site.read(`${path}index.html`);
const words = (html: string | null) => textOf(html ?? '').replaceAll(/\s/g, '');

/** Regulations laid out as none of the five texts is: each a folder of content alone. */
export function testLayouts(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a text laid out in another way', () => {
    it.each<[page: string, anchor: string, opening: string, cite: string]>([
      [JIA, 'art-4-2-2', '2．近三年研发投入', '第四条第一款第（二）项第2目'],
      [JIA, 'art-4-p2', '机关不得申报。', '第四条第二款'],
      [DING, 'art-2z1', '第二条之一（称谓）县长质量奖在本办法中', '第二条之一'],
      [DING, 'art-3-2', '（二）建立先进的质量管理体系', '第三条第（二）项'],
      [BING, 'pt-1', '一、奖项设置区长质量奖励分为', '第一部分'],
      [BING, 'pt-1-2', '（二）质量创新项目每年', '第一部分第（二）项'],
      [BING, 'pt-2-2', '2．上年度从业人员', '第二部分第2项'],
    ])('%s has the permanent address #%s', (path, anchor, opening, cite) => {
      const html = page(path);
      expect(words(elementWithId(html, anchor)).slice(0, opening.length)).toBe(opening);
      expect(html).toContain(`data-cite="${cite}"`);
      expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
    });

    it('has its sections, its title on two lines and its table', () => {
      const html = page(DING);
      expect(words(elementWithId(html, 'ch-1'))).toBe('第一章总则');
      expect(words(elementWithId(html, 'ch-2-s2'))).toBe('第二节评定');
      expect(elementWithId(html, 'annex-1')).toMatch(/<table.*<td[^>]*>领导<\/td>/s);
      expect(html).toContain('附件：县长奖评分表');
    });

    it('has what stands before its first part and under its last', () => {
      const html = page(BING);
      expect(words(elementWithId(html, 'preamble'))).toContain('为推动质量强区建设');
      expect(words(elementWithId(html, 'signature'))).toBe('丙区人民政府办公室2024年4月2日');
    });

    it.each([JIA, DING, BING])('%s prints every word of its source', (path) => {
      const text = site.read(`${path}text.txt`).replaceAll(/\s|【草案】.*\n/g, '');
      const source = new TextDecoder().decode(site.bytes(`${path}source.txt`));
      expect(text).toContain(source.replaceAll(/\s/g, '').slice(0, 400));
    });

    it('T17: says until when a text is in force that names the day', () => {
      expect(words(page(BING))).toContain('有效期至2027年12月31日');
      expect(words(page(BING))).not.toContain('未写有效期');
    });

    it('counts places of every kind in the text’s own words', () => {
      expect(words(page('jia-province/'))).toMatch(
        /金奖、银奖合计不超过12个，其中一线班组不少于2个/,
      );
      expect(words(page('jia-province/'))).toContain('质量工匠奖6名个人');
      expect(words(page('bing-district/'))).toMatch(/不超过8个，其中制造业项目不超过4个/);
      expect(words(page('bing-district/'))).toContain('不限名额');
    });

    it('asks who applies, and facts of the text’s own with their units', () => {
      const html = page('jia-province/eligibility/');
      expect(html).toMatch(/data-fact="applicant"/);
      expect(words(elementWithId(html, 'ask-amount-tax'))).toContain('数量（万元）');
      expect(html).toMatch(/data-fact="amount-years-in-quality"[^>]*data-only-for="person"/);
      expect(words(page('jia-province/eligibility/cases/'))).toContain('上一年度纳税额300万元');
    });

    it('says of what no rule was made where it stands, and of nothing that it is not entered', () => {
      for (const city of ['jia-province/', 'ding-county/', 'bing-district/'])
        expect(words(page(city))).not.toContain('未录入');
    });
  });
}
