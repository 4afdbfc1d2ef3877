import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ContentFolder } from '../../content/read/content-folder.ts';
import { readCsv } from '../../content/read/csv.ts';
import { placedRecords } from '../../content/portal-records.ts';
import { rowFieldNames } from '../../messages/records/record-diff.ts';
import { ROW_FIELDS } from '../../model/row-fields.ts';
import type { RowFields, RowList } from '../../model/row-fields.ts';
import type { AnyRecord } from '../../model/record.ts';
import { listEntry, winnerEntry } from '../../schemas/records/lists.ts';
import { validContent } from '../../testing/content-builder.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { rows, winnersNamed } from '../../testing/round-builder.ts';
import { publicityExportOf } from '../lists/publicity-export.ts';
import { entriesCsv } from './entries-csv.ts';
import { listTable, winnersTable } from './list-table.ts';

const portal = realPortal();
const placed = placedRecords(portal).find(({ record }) => record.kind === 'proposed-winners')!;
const FULL = {
  region: '甲区',
  recommender: '甲局',
  category: '制造业',
  tier: 'quality-award',
  rank: 1,
  score: 900,
  repeatWinner: true,
  reReview: true,
};

describe('the heads of the columns', () => {
  it('of a list are those its page has always had', () => {
    expect(listTable(placed, rows('a', FULL)).columns.map(({ name }) => name)).toEqual([
      '序号',
      '组织名称',
      '所在地区',
      '推荐单位',
      '类别',
      '拟授奖项',
      '名次',
      '得分',
      '备注',
    ]);
  });

  it('of a decision are those its page has always had', () => {
    const won = winnersNamed('a', 'quality-award', { prizePaid: 1, stateFunded: true });
    const names = winnersTable(placed, won).columns.map(({ name }) => name);
    expect(names.filter((name) => name !== '今天的状态')).toEqual([
      '序号',
      '组织名称',
      '奖项',
      '奖金',
      '备注',
    ]);
  });

  it('of the CSV file are those it has always had', () => {
    const [head] = entriesCsv(placed, 1).replace('\uFEFF', '').split('\r\n');
    expect(head).toBe(
      '样例,依据草案,已被取代,记录,版次,地区,届次,序号,组织名称,组织代号,统一社会信用代码,' +
        '所在地区,推荐单位,类别,奖项,名次,得分,奖金（元）,再次获奖,财政全额拨款,复评获奖,参评者,所在单位,职务,证书编号,只录入一部分,通知称的总数',
    );
  });
});

it.each<[RowList, z.ZodObject]>([
  ['list', listEntry],
  ['winners', winnerEntry],
])('the rows of a %s have the fields of the table and no others', (list, schema) => {
  const known = Object.entries(ROW_FIELDS as RowFields).flatMap(([key, { lists }]) =>
    lists.includes(list) ? key : [],
  );
  const named = ['organisation', 'name', 'sample'];
  expect(Object.keys(schema.shape).filter((key) => !named.includes(key))).toEqual(known);
});

describe('a field added to the table', () => {
  const fields: RowFields = {
    ...ROW_FIELDS,
    staff: { type: 'number', name: '职工人数', lists: ['list'], exported: ['list'] },
  };
  const entries = rows('ab', { staff: 120 } as object);
  const record = {
    ...placed.record,
    revisions: placed.record.revisions.map((revision) => ({
      ...revision,
      data: { ...revision.data, entries },
    })),
  } as AnyRecord;

  it('is read from a CSV as what it is', () => {
    const content = validContent().write('jurisdictions/mou/list.csv', 'name,staff\n甲,120\n');
    const schema = z.strictObject({ name: z.string(), staff: z.number() });
    const read = readCsv(
      new ContentFolder(content.root),
      'jurisdictions/mou/list.csv',
      schema,
      fields,
    );
    expect(read?.map(({ value }) => value)).toEqual([{ name: '甲', staff: 120 }]);
  });

  it('is a column of the page', () => {
    const { columns, rows: lines } = listTable(placed, entries, fields);
    expect(columns.at(-1)).toEqual({ key: 'staff', name: '职工人数', numeric: true });
    expect(lines[0]?.cells.at(-1)).toEqual({ text: '120' });
  });

  it('is the last column of the rows in the CSV file', () => {
    const lines = entriesCsv({ ...placed, record }, 1, fields).split('\r\n');
    expect(lines[0]).toMatch(/,证书编号,职工人数,只录入一部分,通知称的总数$/);
    expect(lines[1]).toMatch(/,120,否,$/);
  });

  it('is in the list of all cities, under its key in JSON and its name in CSV', () => {
    const { headings, json } = publicityExportOf(portal, fields);
    expect(headings.at(-9)).toEqual(['staff', '职工人数']);
    expect((json as { rows: object[] }).rows[0]).toHaveProperty('staff', null);
  });

  it('has a name where a revision changes it', () => {
    expect(rowFieldNames(fields)).toHaveProperty('staff', '职工人数');
  });
});
