import { describe, expect, it } from 'vitest';
import { placedRecords, placedRound } from '../../content/portal-records.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { organisations } from '../organisations/organisation-index.ts';
import { answerText } from './answer.ts';
import { organisationAnswer, organisationOutlook } from './organisation-answer.ts';
import { recordAnswer } from './record-answer.ts';
import { funnelOf, roundAnswer } from './round-answer.ts';

setBuildDay('2026-11-20');

const records = placedRecords(realPortal());
const placedAs = (id: string) => {
  const placed = records.find(({ record }) => record.id === id);
  if (!placed) throw new RangeError(id);
  return placed;
};
const roundAs = (id: string) => {
  const [city, slug] = id.split(' ');
  const jurisdiction = realPortal().jurisdictions.find((each) => each.slug === city)!;
  return placedRound(
    jurisdiction,
    jurisdiction.rounds.find((each) => each.slug === slug)!,
  );
};
const organisationAs = (name: string) => organisations().find((each) => each.name === name)!;

describe('a record opens with what it says', () => {
  it.each([
    [
      'luohe/rounds/sample-2024/publicity-proposed-winners',
      'T16: 6家单位拟奖。公示2024年10月23日至28日。公示6日（首日不计为5日），不足7天（第十七条）。',
    ],
    [
      'wuhai/rounds/sample-2026/publicity-proposed-winners',
      '3家单位拟奖：市长质量奖2家、市长质量奖提名奖1家。公示11月16日至25日。公示的天数足够（第二十五条）。',
    ],
    ['luohe/rounds/sample-2024/qualified-list', '受理8家单位的申报；没有公示期。'],
    ['luohe/rounds/sample-2026/call-notice', '11月2日至12月11日17:30受理申报，交到样例秘书处。'],
    ['jiangyin/rounds/15/call-notice', '2022年7月20日至9月15日受理申报，交到哪里未载明。'],
    [
      'luohe/rounds/sample-2024/winners',
      '6家获市长质量奖，2024年11月8日决定。已公开的奖金共250万元。其中1家此后被撤销，其余本站无撤销记录。本届拟奖名单公示6日（首日不计为5日），不足7天（有回应）。',
    ],
    ['luohe/rounds/sample-2022/winners', '没有单位获奖，2022年11月10日决定；市长质量奖空缺。'],
    [
      'luohe/revocations/2026-05-12-91000000ma0000058l',
      'T20: 样例戊冷链物流有限公司2024年的市长质量奖，2026年5月12日被撤销（弄虚作假、第二十二条）。按评审周期推算，2026、2028年的一届不得申报，2030年的一届由评审认定（第九条第（五）项）。',
    ],
    [
      'wuhai/rounds/sample-2026/publicity-opinion',
      'T15: 就4家单位征求意见。期限9月1日至28日。征求意见的天数足够（第二十二条）。',
    ],
  ])('%s', (id, sentence) => {
    const placed = placedAs(id);
    const said = answerText(recordAnswer(placed, placed.record.revisions.length));
    expect(said).toBe(sentence.replace(/^T\d+: /, ''));
  });

  it('T11: names a draft as one, in what it finds and in what it rests on', () => {
    const drafts = records.filter(({ version }) => version?.about.stage === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    for (const placed of drafts) {
      const said = answerText(recordAnswer(placed, placed.record.revisions.length));
      if (/第[一二三四五六七八九十]+条/.test(said))
        expect(said, placed.record.id).toContain('草案');
    }
  });

  it('T14: takes the verb of the text: 取消 is not 撤销', () => {
    const placed = placedAs('bayingolin/revocations/2025-09-16-91000000ma00004376');
    expect(answerText(recordAnswer(placed, 1))).toContain('2025年9月16日被取消');
  });

  it('leaves what hangs on today to the browser', () => {
    const call = placedAs('luohe/rounds/sample-2026/call-notice');
    expect(recordAnswer(call, 1)[0]).toEqual({
      clock: { from: '2026-11-02', until: '2026-12-11', closes: '17:30' },
      manner: 'call',
    });
    for (const placed of records)
      expect(answerText(recordAnswer(placed, 1))).not.toMatch(/还剩|已结束|已截止|今天/);
  });

  it('says nothing of the checks on a revision that no longer stands, and nothing where the words are gone', () => {
    const list = placedAs('luohe/rounds/sample-2024/publicity-proposed-winners');
    expect(answerText(recordAnswer(list, 1))).toBe('6家单位拟奖。公示2024年10月23日至28日。');
    const withdrawn = placedAs('jiangyin/rounds/sample-2025/qualified-list');
    expect(recordAnswer(withdrawn, withdrawn.record.revisions.length)).toEqual([]);
  });
});

describe('a round says how many came how far', () => {
  it.each([
    ['luohe sample-2024', '8家受理 → 6家拟奖 → 6家获奖 → 1家撤销。'],
    ['luohe sample-2022', '2家受理 → 没有单位获奖。'],
    ['bayingolin sample-2022', '3家内部公示 → 3家推荐 → 3家受理 → 2家拟奖 → 2家获奖 → 1家取消。'],
    ['wuhai sample-2026', '4家征求意见 → 3家拟奖。拟奖名单公示11月16日至25日。'],
    [
      'luohe sample-2026',
      '已收录申报通知，还没有收录名单。11月2日至12月11日17:30受理申报，交到样例秘书处。',
    ],
    ['jiangyin 15', '已收录申报通知，还没有收录名单。'],
  ])('%s', (id, sentence) => {
    expect(answerText(roundAnswer(roundAs(id)))).toBe(sentence);
  });

  it('leaves a withdrawn list out of the funnel', () => {
    expect(funnelOf(roundAs('jiangyin sample-2025')).map(({ name }) => name)).toEqual([
      '拟奖',
      '获奖',
    ]);
  });
});

describe('an organisation reads what it won, and city by city when it may apply again', () => {
  it.each([
    [
      '样例戊冷链物流有限公司',
      '2024年获漯河市市长质量奖，2026年5月12日被撤销（弄虚作假、第二十二条）。',
      [
        '漯河市：按评审周期推算，2026、2028年的一届不得申报，2030年的一届由评审认定。',
        '乌海市：到2027年5月19日不得申报（按另一种算法到5月20日）。',
      ],
    ],
    [
      '样例辰氯碱有限公司',
      'T24: 2024年度获乌海市市长质量奖，有效期从决定之日推算到2028年10月18日。',
      ['乌海市：到2028年10月21日，能否申报由评审认定。'],
    ],
    [
      '样例昴建材有限公司',
      'T11: 2024年获巴彦淖尔市市长质量奖，2026年4月10日被撤销（发生事故、草案第二十三条）。',
      ['巴彦淖尔市：按草案，到2028年12月3日，能否申报由评审认定。'],
    ],
    ['样例翼新能源有限公司', '本站收录的1份文件提到它，没有获奖记录。', []],
    ['样例柳电缆有限公司', '2025年度获江阴市质量管理优秀奖，本站无撤销记录。', []],
  ])('%s', (name, sentence, outlook) => {
    const organisation = organisationAs(name);
    expect(answerText(organisationAnswer(organisation))).toBe(sentence.replace(/^T\d+: /, ''));
    expect(organisationOutlook(organisation).map(({ city, text }) => `${city}：${text}`)).toEqual(
      outlook,
    );
  });
});
