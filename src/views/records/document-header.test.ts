import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { placedRecords } from '../../content/portal-records.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { latest } from '../../model/record.ts';
import { realRound, CALL, LIST } from '../../testing/real-round.ts';
import { documentHeader } from './document-header.ts';
import type { RecordBase } from './document-header.ts';

/** The head of the list, with these lines in place of its source. */
function header(lines: string) {
  const content = realRound().replace(LIST, 'source: { url: https://example.gov.cn/1 }', lines);
  const { portal, findings } = loadPortal(content.root);
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  const placed = placedRecords(portal).find(({ record }) => record.id.endsWith('qualified-list'))!;
  const { data, sha256 } = latest<RecordBase>(placed.record);
  const told = documentHeader(placed, data, 1, sha256);
  return Object.fromEntries(told.map(({ name, lines }) => [name, lines.map(({ text }) => text)]));
}

describe('the head of a record', () => {
  it('prints what the paper prints beside its number and days', () => {
    expect(
      header(`source: { url: "https://example.com/2", copyBy: 样例资讯网 }
indexNumber: FR00-0301-2026-0007
disclosure: 主动公开
subjectWords: 质量 奖励 通知
addressees: 各镇（街道）市场监管所
copiedTo: 区政府办公室
basisNamed:
  - { name: 丙区区长质量奖励实施意见, documentNumber: 丙政办〔2024〕18号, at: 第九条 }
  - { name: "《甲省质量促进条例》" }`),
    ).toMatchObject({
      门户编号: ['mou/rounds/1/qualified-list'],
      索引号: ['FR00-0301-2026-0007'],
      公开方式: ['主动公开'],
      主题词: ['质量 奖励 通知'],
      主送: ['各镇（街道）市场监管所'],
      抄送: ['区政府办公室'],
      印出的依据: [
        '《丙区区长质量奖励实施意见》（丙政办〔2024〕18号）第九条',
        '《甲省质量促进条例》',
      ],
      信息来源: ['https://example.com/2', '转载：样例资讯网，不是发布机关的网页'],
    });
  });

  it('has no line for what is not printed', () => {
    expect(Object.keys(header('source: { remark: 纸质文件 }'))).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(?:索引号|主送|抄送|主题词|公开方式|印出的依据)$/),
      ]),
    );
  });

  it('says of a part that was read what was not read, not what is not stated', () => {
    const whole = header('source: { remark: 纸质文件 }');
    const part = header('source: { remark: 纸质文件 }\nexcerpt: true\nreadOn: "2022-02-01"');
    expect([whole['发文字号'], part['发文字号']]).toEqual([['未载明'], ['未读到']]);
    expect(part['读取日期']).toEqual(['2022-02-01']);
  });

  it('names the copy of the page that was kept, and says when it is not shown', () => {
    const [, kept] = header(
      `source: { url: "https://example.gov.cn/1", kept: { on: "2022-02-01", sha256: ${'a'.repeat(64)} } }`,
    )['信息来源']!;
    expect(kept).toBe(`2022-02-01 存有网页副本（不公开），SHA-256 ${'a'.repeat(64)}`);
  });
});

describe('a record kept as YAML', () => {
  it('has its own words as Markdown, which no field repeats', () => {
    const content = realRound().withFile(
      LIST,
      (text) =>
        `${text}body: |\n  经审查，受理下列组织的申报。\n\n  ## 说明\n\n  见[申报通知](/mou/rounds/1/call-notice/)。\n`,
    );
    const list = loadPortal(content.root).portal!.jurisdictions[0]!.rounds.find(
      ({ slug }) => slug === '1',
    )!.lists[0]!;
    expect(list.revisions[0]!.prose).toMatch(/^经审查.*\n\n## 说明\n\n见\[申报通知\]/);
    expect(list.revisions[0]!.data).not.toHaveProperty('body');
  });

  it('may not hide markup in them, and is told where it stands', () => {
    const content = realRound().withFile(LIST, (text) => `${text}body: |\n  一\n\n  <b>二</b>\n`);
    const [finding] = content.findings().map(findingLine);
    expect(finding).toMatch(/qualified-list\.yaml:15:\d+ {2}/);
  });
});

it('a call still keeps its words below its head', () => {
  expect(realRound().replace(CALL, 'materials: []', 'materials: []\nbody: 二').findings()).toEqual([
    expect.objectContaining({ code: 'unknown-key' }),
  ]);
});
