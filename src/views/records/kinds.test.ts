import { describe, expect, it } from 'vitest';
import { withoutWithheldNames } from '../../content/embargo/withheld-names.ts';
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
import { statisticsParts } from '../statistics/statistics-page.ts';
import { statistics } from '../statistics/statistics.ts';
import { entriesCsv } from './entries-csv.ts';
import { attachmentPaths } from './record-paths.ts';
import { recordPage } from './record-page.ts';
import { revisionDiff } from './revision-diff.ts';
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
  const { portal: whole, findings } = loadPortal(content.root);
  if (!whole) throw new Error(findings.map(findingLine).join('\n'));
  const portal = withoutWithheldNames(whole);
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
    expect(csv.split('\r\n')[0]).toMatch(/参评者,所在单位,职务,证书编号,/);
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

describe('a person who did not win, once that is decided', () => {
  const sources = {
    'publicity-proposed-winners.yaml': `${PROPOSED}attachments:
  - { file: attachments/list.pdf, title: 吴某乙事迹, size: 9, sha256: ${'a'.repeat(64)}, persons: true }
body: |
  拟授予周某甲、吴　某乙质量工匠奖。吴某乙医疗器械公司提供材料。
`,
    'publicity-proposed-winners-r2.yaml': `${PROPOSED.replace(/ {2}- .*吴某乙.*\n/, '')}revision: { kind: correction, on: "2022-06-03", reason: 吴某乙退出 }
`,
    'follow-up--outcome.md': `---
title: 关于吴某乙的说明
${HEAD}does: outcome
follows: { record: publicity-proposed-winners }
objections:
  received: 1
  outcomes: [{ result: upheld, text: 吴某乙材料不实, decidedOn: null }]
---

经查，吴某乙材料不实；周某甲没有异议。

请社会监督。
`,
  };
  const decided = {
    ...sources,
    'winners.yaml': WINNERS.replace(
      'entries:',
      'entries:\n  - { name: 吴某乙医疗器械公司, tier: quality-award, prizePaid: null }',
    ),
  };

  it('is named on no page or file of the round: bodies, older revisions, notices about the list, attachments', () => {
    const { portal, of } = read(decided);
    const list = of('publicity-proposed-winners');
    const shown = [
      ...['publicity-proposed-winners', 'follow-up--outcome', 'winners'].flatMap((stem) =>
        of(stem).record.revisions.flatMap(({ number }) => [
          recordJsonText(of(stem), number),
          JSON.stringify(recordPage(of(stem), number).body),
        ]),
      ),
      entriesCsv(list, 1),
      JSON.stringify(revisionDiff(list, 2)),
      JSON.stringify([...portal.audit]),
    ].join('\n');
    expect(shown).not.toMatch(/吴[\s　]*某乙(?!医疗器械公司)/);
    expect(shown).toContain(
      '拟授予周某甲、（未获奖，姓名不再显示）质量工匠奖。吴某乙医疗器械公司提供材料。',
    );
    expect(shown).toContain('经查，（未获奖，姓名不再显示）材料不实');
  });

  it('is named before the decision, though no search finds the notice about it by the name', () => {
    const { of } = read(sources);
    expect(recordJsonText(of('publicity-proposed-winners'), 1)).toContain('吴某乙');
    const found = JSON.stringify(recordDocument(of('follow-up--outcome')).blocks);
    expect(found).toContain('请社会监督');
    expect(found).not.toContain('周某甲没有异议');
  });

  it('has a file registered without its bytes, which nothing offers', () => {
    const { of } = read(decided);
    const [file] = recordPage(of('publicity-proposed-winners'), 1).body!.attachments;
    expect(file).toMatchObject({ href: null, sha256: 'a'.repeat(64) });
    expect(
      attachmentPaths('rounds').filter(
        ({ params }) => params.jurisdiction === 'mou' && params.round === '1',
      ),
    ).toEqual([]);
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

  it('says so in the last columns of its own rows too', () => {
    const [head, row] = entriesCsv(read(part('43, unit: 家')).of('winners'), 1).split('\r\n');
    expect(head).toMatch(/,只录入一部分,通知称的总数$/);
    expect(row).toMatch(/,是,43$/);
    expect(entriesCsv(read({ 'winners.yaml': WINNERS }).of('winners'), 1)).toMatch(/,否,\r\n/);
  });

  it('T1: is told in the statistics in its words, and adds to no sum', () => {
    const figures = statistics(read(part('43, unit: 家')).portal);
    const [round] = figures.flatMap(({ rounds }) => rounds).filter(({ sample }) => !sample);
    expect(round?.awarded).toBeNull();
    expect(round?.unsaid.awarded).toMatchObject({
      state: 'held-in-part',
      text: '通知称43家，本站录入2家',
    });
    const [page] = statisticsParts(figures);
    const shown = page!.cities[0]!.rounds.find(({ sample }) => !sample);
    expect(shown?.counts).toContain('获奖（通知称43家，本站录入2家）');
  });

  it('says so where the notice speaks of no number', () => {
    const { of } = read(part('null'));
    expect(answerText(recordAnswer(of('winners'), 1))).toMatch(/^本站只录入名单的一部分，2家。/);
  });
});
