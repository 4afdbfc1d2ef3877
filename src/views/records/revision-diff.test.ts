import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Segment } from '../../law/changes/changed-words.ts';
import { revisionDiff } from './revision-diff.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';

const { portal } = loadPortal(TESTED_CONTENT);

function placed(id: string): PlacedRecord {
  const found = portal && placedRecords(portal).find(({ record }) => record.id === id);
  if (!found) throw new RangeError(`the content folder holds no record ${id}`);
  return found;
}

/** The winners of a sample with their second revision changed for the test. */
function winnersWith(change: (data: { entries: object[] }) => object): PlacedRecord {
  const winners = placed('luohe/rounds/sample-2024/winners');
  const [first, second] = winners.record.revisions;
  if (!first || !second) throw new RangeError('the sample has two revisions');
  const data = { ...change(second.data as { entries: object[] }) };
  const record = { ...winners.record, revisions: [first, { ...second, data }] } as AnyRecord;
  return { ...winners, record };
}

const marked = (segments: Segment[] | null | undefined) =>
  segments
    ?.map(({ kind, text }) => ({ same: text, removed: `-${text}-`, added: `+${text}+` })[kind])
    .join('') ?? null;
const lines = (record: PlacedRecord) =>
  revisionDiff(record, 2)?.lines?.map(({ subject, before, after }) => [
    subject,
    marked(before),
    marked(after),
  ]);

describe('the page of a revision', () => {
  it('shows the cell that was corrected, as it stood and as it stands', () => {
    const winners = placed('luohe/rounds/sample-2024/winners');
    expect(lines(winners)).toEqual([
      [
        '名单〔样例丁包装有限公司〕 · 名称',
        expect.stringMatching(/^样例丁包?-包?妆-有限公司$/),
        expect.stringMatching(/^样例丁包?\+包?装\+有限公司$/),
      ],
    ]);
    expect(revisionDiff(winners, 2)?.before).toEqual({
      number: 1,
      href: expect.stringMatching(/luohe\/rounds\/sample-2024\/winners\/r1\/$/) as string,
    });
  });

  it('names organisations, whose codes tell a reader nothing', () => {
    const list = placed('wuhai/rounds/sample-2024/publicity-proposed-winners');
    const shown = lines(list)?.map(([subject, , after]) => `${subject}：${after}`);
    expect(shown).toContain('异议 · 处理结果〔样例午新材料有限公司〕 · 结论：+成立+');
    expect(shown).toContain(
      '异议 · 处理结果〔样例午新材料有限公司〕 · 递补的组织：+样例未冶金有限公司+',
    );
  });

  it('has nothing to compare on the first', () => {
    expect(revisionDiff(placed('luohe/rounds/sample-2024/winners'), 1)).toBeNull();
  });

  it('shows nothing of a revision that was redacted', () => {
    const diff = revisionDiff(
      placed('bayingolin/rounds/sample-2024/publicity-recommended-applicants'),
      2,
    );
    expect(diff).toMatchObject({ lines: null, prose: [] });
  });

  it('names tiers as the regulation does and says a row that went in one line', () => {
    const without = winnersWith((data) => ({ ...data, entries: data.entries.slice(1) }));
    expect(lines(without)?.[0]).toEqual([
      '名单〔样例甲制造有限公司〕 · 删去一行',
      '-组织代号：91000000MA00000157；名称：样例甲制造有限公司；奖项：市长质量奖；奖金（元）：500000-',
      null,
    ]);
  });

  it('says when a row only stands elsewhere', () => {
    const turned = winnersWith((data) => ({
      ...data,
      entries: [...data.entries.slice(1), ...data.entries.slice(0, 1)],
    }));
    expect(lines(turned)).toContainEqual(['名单〔样例甲制造有限公司〕 · 次序变化', null, null]);
  });
});
