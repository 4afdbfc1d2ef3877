import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { textOf } from './html.ts';

const PRINTED = 'src/testing/fixtures/notices/printed/';
const CALL = 'bing-district/rounds/2026/call-notice/';
const EXTENSION = 'bing-district/rounds/2026/follow-up--extension/';
const OUTCOME = 'bing-district/rounds/2026/follow-up--outcome/';
const OLD = 'wu-city/rounds/2009/winners/';

/**
 * A fact of a notice: the words it is printed with, the words a reader finds it by on the page, blanks left out, and
 * where it stands in the `data` of record.json, with what stands there.
 */
type Fact = readonly [printed: string, page: string, key: string, value: string | number | null];

const NOTICES: readonly (readonly [notice: string, path: string, facts: readonly Fact[]])[] = [
  [
    '01-call',
    CALL,
    [
      [
        '关于组织申报2026年丙区区长质量奖励的通知',
        '标题关于组织申报2026年丙区区长质量奖励的通知',
        'title',
        '关于组织申报2026年丙区区长质量奖励的通知',
      ],
      ['丙市监〔2026〕7号', '发文字号丙市监〔2026〕7号', 'documentNumber', '丙市监〔2026〕7号'],
      [
        '索引号：FR00-0301-2026-0007',
        '索引号FR00-0301-2026-0007',
        'indexNumber',
        'FR00-0301-2026-0007',
      ],
      [
        '公开方式：主动公开',
        '公开方式主动公开（此件公开发布）',
        'disclosure',
        '主动公开（此件公开发布）',
      ],
      [
        '各镇（街道）市场监管所，各有关单位',
        '主送各镇（街道）市场监管所，各有关单位',
        'addressees',
        '各镇（街道）市场监管所，各有关单位',
      ],
      [
        '《丙区区长质量奖励实施意见》',
        '印出的依据《丙区区长质量奖励实施意见》（丙政办〔2024〕18号）',
        'basisNamed.0.held',
        'bing-district/regulations/2024',
      ],
      ['《甲省质量促进条例》', '《甲省质量促进条例》', 'basisNamed.1.name', '甲省质量促进条例'],
      ['2026年6月12日12时前', '6月12日12时前', 'applications.1.window.closes', '12时前'],
      [
        '纸质材料一式两份（盖章）',
        '纸质材料，一式2份，加盖公章，电子件同时发送',
        'materials.0.copies',
        2,
      ],
      [
        '丙区市场监管局质量科',
        '受理机构丙区市场监管局质量科',
        'applications.1.handIn.office',
        '丙区市场监管局质量科',
      ],
      ['示例路5号', '地址示例路5号', 'applications.1.handIn.address', '示例路5号'],
      ['邮编000005', '邮编000005', 'applications.1.handIn.postcode', '000005'],
      ['联系电话：000-12345678', '电话000-12345678', 'applications.1.handIn.phone', '000-12345678'],
      [
        '节假日不受理；工作日上午9：00—11：30、下午14：00—17：00',
        '怎样算按时节假日不受理；工作日上午9：00—11：30、下午14：00—17：00',
        'applications.1.handIn.inTime',
        '节假日不受理；工作日上午9：00—11：30、下午14：00—17：00',
      ],
      [
        '镇（街道）初审截至6月5日17时30分',
        '申报（镇（街道）初审）到6月5日17时30分',
        'applications.0.window.closes',
        '17时30分',
      ],
      [
        '同一单位申报质量创新项目不超过两个',
        '名额同一单位申报质量创新项目不超过两个',
        'quota',
        '同一单位申报质量创新项目不超过两个',
      ],
      ['丙区市场监督管理局', '发文机关丙区市场监督管理局', 'issuer', '丙区市场监督管理局'],
      ['2026年5月8日', '成文日期2026-05-08', 'signedOn', '2026-05-08'],
      ['（此件公开发布）', '（此件公开发布）', 'disclosure', '主动公开（此件公开发布）'],
    ],
  ],
  [
    '04-extension',
    EXTENSION,
    [
      [
        '关于延长2026年丙区区长质量奖励申报时间的通知',
        '关于延长2026年丙区区长质量奖励申报时间的通知',
        'title',
        '关于延长2026年丙区区长质量奖励申报时间的通知',
      ],
      ['丙市监〔2026〕11号', '丙市监〔2026〕11号', 'documentNumber', '丙市监〔2026〕11号'],
      ['各有关单位', '主送各有关单位', 'addressees', '各有关单位'],
      [
        '丙市监〔2026〕7号通知',
        '关于组织申报2026年丙区区长质量奖励的通知',
        'follows.record',
        'call-notice',
      ],
      ['2026年6月19日12时', '6月19日12时', 'moves.0.window.until', '2026-06-19'],
      [
        '镇（街道）初审截止时间不变，其他要求不变',
        '镇（街道）初审截止时间不变，其他要求不变',
        'moves.0.level',
        '区',
      ],
      ['2026年6月10日', '成文日期2026-06-10', 'signedOn', '2026-06-10'],
    ],
  ],
  [
    '06-history',
    OLD,
    [
      [
        '2009年度戊市市长质量奖获奖企业名单',
        '2009年度戊市市长质量奖获奖企业名单',
        'title',
        '2009年度戊市市长质量奖获奖企业名单',
      ],
      [
        '旧版网站存档，无文号、无日期',
        '旧版网站存档，无文号、无日期',
        'source.remark',
        '旧版网站存档，无文号、无日期',
      ],
      ['无文号', '发文字号未载明', 'documentNumber', null],
      ['无日期', '决定日期未载明', 'decidedOn', null],
      ['一等奖：样例水泥厂', '一等奖（1家）1样例水泥厂', 'entries.0.name', '样例水泥厂'],
      [
        '二等奖：样例纺织（集团）总公司、样例机床厂',
        '二等奖（2家）2样例纺织（集团）总公司',
        'entries.1.tier',
        'second-prize',
      ],
      ['样例机床厂', '3样例机床厂', 'entries.2.name', '样例机床厂'],
      [
        '鼓励奖（不占名额）：样例食品厂',
        '鼓励奖（不占名额）（1家）4样例食品厂',
        'entries.3.tier',
        'encouragement',
      ],
    ],
  ],
  [
    '07-outcome',
    OUTCOME,
    [
      [
        '关于丙区2026年质量创新项目公示异议处理情况的说明',
        '关于丙区2026年质量创新项目公示异议处理情况的说明',
        'title',
        '关于丙区2026年质量创新项目公示异议处理情况的说明',
      ],
      ['收到异议4件', '4件', 'objections.received', 4],
      ['经核查部分属实，责令补正', '部分成立', 'objections.outcomes.0.result', 'partly-upheld'],
      ['属实，取消拟奖资格', '取消拟奖资格', 'objections.outcomes.1.followed', '取消拟奖资格'],
      ['1件匿名，不予受理', '不予受理', 'objections.outcomes.2.result', 'not-accepted'],
      ['1件由提出人撤回', '撤回', 'objections.outcomes.3.result', 'withdrawn'],
      ['2026年10月28日', '成文日期2026-10-28', 'signedOn', '2026-10-28'],
    ],
  ],
];

let site: BuiltSite;
const words = (html: string) => textOf(html.replaceAll(/<wbr ?\/?>/g, '')).replaceAll(/\s/g, '');

/** Every printed fact of a notice stands on its page and in its JSON. */
export function testPrintedFacts(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe.each(NOTICES)('the notice %s', (notice, path, facts) => {
    const printed = readFileSync(`${PRINTED}${notice}.txt`, 'utf8');

    it.each(facts)('“%s” is printed, and read as “%s” and at %s', (fact, shown, key, value) => {
      expect(printed).toContain(fact);
      expect(words(site.read(`${path}index.html`))).toContain(shown);
      const { data } = JSON.parse(site.read(`${path}record.json`)) as { data: unknown };
      expect(key.split('.').reduce(stepInto, data)).toBe(value);
    });
  });

  it('a deadline of 12时前 is 24:00 nowhere, and the later notice moves one level alone', () => {
    const ics = site.read(`${CALL}window.ics`);
    expect(ics).not.toContain('24:00');
    expect(words(site.read(`${CALL}index.html`))).not.toContain('24:00');
    expect(words(site.read(`${CALL}index.html`))).toContain('6月19日');
    expect(words(site.read(`${CALL}index.html`))).toContain('6月5日17时30分');
  });
}

function stepInto(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
