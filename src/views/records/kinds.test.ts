import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { placedRecords } from '../../content/portal-records.ts';
import { siteAddresses } from '../../content/prose/site-addresses.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { latest } from '../../model/record.ts';
import { realRound } from '../../testing/real-round.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { answerText } from '../answers/answer.ts';
import { recordAnswer } from '../answers/record-answer.ts';
import { publicityExportOf } from '../lists/publicity-export.ts';
import { winnerList } from '../lists/winners.ts';
import { roundCounts } from '../rounds/round-counts.ts';
import { recordDocument } from '../search/record-document.ts';
import { entriesCsv } from './entries-csv.ts';
import { listTable } from './list-table.ts';
import { recordJsonText } from './record-json.ts';

const ROUND = 'jurisdictions/mou/rounds/1';
const HEAD = `documentNumber: null
issuer: 某市人民政府
signedOn: null
publishedOn: "2022-06-01"
source: { remark: 纸质文件 }
basis: []
`;
const PROPOSED = `title: 拟奖名单公示
${HEAD}stage: proposed-winners
window: { from: "2022-06-01", until: "2022-06-10" }
objectionChannel: null
entries:
  - { name: 样例轴承有限公司 }
  - { name: 轴承全流程追溯, kind: project, unit: 样例轴承有限公司 }
  - { name: 零缺陷装配, kind: project, unit: 样例轴承有限公司 }
  - { name: 检修二班, kind: team, unit: 样例地铁运营公司 }
  - { name: 周某甲, kind: person, unit: 样例仪表有限公司, post: 检验组长 }
  - { name: 吴某乙, kind: person, unit: 样例医院, post: 护士长 }
`;
const WINNERS = `title: 表彰决定
${HEAD}approvedOn: null
decidedOn: "2022-07-01"
entries:
  - { name: 周某甲, kind: person, unit: 样例仪表有限公司, post: 检验组长, tier: quality-award, prizePaid: null, certificateNumber: Z-001 }
  - { name: 轴承全流程追溯, kind: project, unit: 样例轴承有限公司, tier: quality-award, prizePaid: null }
`;

function read(files: Record<string, string>) {
  setBuildDay('2022-06-05');
  // Without a text nothing is held against the rows.
  const content = realRound().write(
    `${ROUND}/round.yaml`,
    'label: 第一届\nregulation: unknown\nsample: false\nheldInPart: true\ntiers:\n  - { id: quality-award, name: 质量奖 }\n',
  );
  for (const [name, text] of Object.entries(files)) content.write(`${ROUND}/${name}`, text);
  const { portal, findings } = loadPortal(content.root);
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  const placed = placedRecords(portal).filter(({ round }) => round.slug === '1');
  const of = (stem: string) => placed.find(({ record }) => record.id.endsWith(`/${stem}`))!;
  return { portal, of };
}

describe('persons, teams and projects', () => {
  const open = { 'publicity-proposed-winners.yaml': PROPOSED };
  const decided = { ...open, 'winners.yaml': WINNERS };

  it('are counted in their own measures, two projects of one unit as two', () => {
    const { of } = read(open);
    const list = of('publicity-proposed-winners');
    expect(answerText(recordAnswer(list, 1))).toContain('1家单位、2个项目、1个班组、2名个人拟奖');
    expect(roundCounts(list.round).at(-1)).toMatchObject({ count: 6, partial: false });
  });

  it('stand in their rows with their unit and post, as the notice prints them', () => {
    const { of } = read(open);
    const csv = entriesCsv(of('publicity-proposed-winners'), 1);
    expect(csv).toContain('周某甲');
    expect(csv).toMatch(/person,样例仪表有限公司,检验组长/);
    expect(csv.split('\r\n')[0]).toMatch(/参评者,所在单位,职务,证书编号$/);
  });

  it('are not found by the words of the notice either, where they are persons', () => {
    const body = 'body: |\n  拟授予周某甲质量工匠奖。\n\n  对名单有异议的，请书面反映。\n';
    const { of } = read({ 'publicity-proposed-winners.yaml': PROPOSED + body });
    const found = JSON.stringify(recordDocument(of('publicity-proposed-winners')).blocks);
    expect(found).not.toContain('周某甲');
    expect(found).toContain('请书面反映');
  });

  it('have no page, no hit and no row across cities where they are persons', () => {
    const { portal, of } = read(decided);
    const addresses = [...siteAddresses(portal).keys()].filter((each) =>
      /organisations\/n-/.test(each),
    );
    expect(addresses).toHaveLength(2);
    expect(JSON.stringify(recordDocument(of('publicity-proposed-winners')).blocks)).not.toContain(
      '吴某乙',
    );
    expect(publicityExportOf(portal).csv).not.toMatch(/吴某乙|周某甲/);
    expect(publicityExportOf(portal).csv).toContain('检修二班');
    expect(JSON.stringify(winnerList(portal))).not.toContain('周某甲');
    expect(JSON.stringify(winnerList(portal))).toContain('轴承全流程追溯');
  });

  it('are named no longer where they are persons who did not win, once that is decided', () => {
    const { of } = read(decided);
    const list = of('publicity-proposed-winners');
    const rows = listTable(
      list,
      (latest(list.record as never).data as { entries: never[] }).entries,
    );
    expect(rows.columns[1]!.name).toBe('名称');
    const shown = JSON.stringify(rows) + entriesCsv(list, 1) + recordJsonText(list, 1);
    expect(shown).toContain('周某甲');
    expect(shown).not.toMatch(/吴某乙|护士长|样例医院/);
    expect(shown).toContain('（未获奖，姓名不再显示）');
  });
});

describe('a list that was entered in part', () => {
  const part = (stated: string) => ({
    'winners.yaml': `${WINNERS}partial: { stated: ${stated} }\n`,
  });

  it('says how many the notice speaks of and how many are here', () => {
    const { of } = read(part('43, unit: 家'));
    const winners = of('winners');
    expect(answerText(recordAnswer(winners, 1))).toMatch(/^通知称43家，本站录入2家。/);
    expect(roundCounts(winners.round).at(-1)).toMatchObject({ count: 2, partial: true });
  });

  it('says so where the notice speaks of no number', () => {
    const { of } = read(part('null'));
    expect(answerText(recordAnswer(of('winners'), 1))).toMatch(/^本站只录入名单的一部分，2家。/);
  });
});
