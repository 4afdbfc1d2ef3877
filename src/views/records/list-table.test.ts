import { expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { rows, winnersNamed } from '../../testing/round-builder.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { organisations } from '../organisations/organisation-index.ts';
import { listTable, winnersTable } from './list-table.ts';

const [placed] = placedRecords(realPortal());

const remarks = (table: ReturnType<typeof listTable>) => {
  const column = table.columns.findIndex(({ key }) => key === 'remarks');
  return table.rows.map(({ cells }) => cells[column]?.text);
};

it('says on a list who wins again and who is under review, as the count of places does', () => {
  if (!placed) throw new RangeError('the content holds a record');
  const entries = [
    ...rows('a'),
    ...rows('b', { repeatWinner: true }),
    ...rows('c', { reReview: true }),
  ];
  expect(remarks(listTable(placed, entries))).toEqual(['—', '再次获奖', '复评']);
  expect(listTable(placed, rows('ab')).columns.map(({ key }) => key)).not.toContain('remarks');
});

it('says on a decision what money hangs on', () => {
  if (!placed) throw new RangeError('the content holds a record');
  const won = winnersNamed('a', 'quality-award', { repeatWinner: true, stateFunded: true });
  const reviewed = winnersNamed('b', 'quality-award', { reReview: true });
  expect(remarks(winnersTable(placed, [...won, ...reviewed]))).toEqual([
    '再次获奖、财政全额拨款',
    '复评获奖',
  ]);
});

const heads = ({ columns }: ReturnType<typeof listTable>) =>
  columns.map(({ key, name, numeric }) => `${key} ${name}${numeric ? ' #' : ''}`);

it('heads every column of a list that has something to say', () => {
  if (!placed) throw new RangeError('the content holds a record');
  const full = rows('a', {
    organisation: '91350100M000100Y43',
    region: '示例区',
    recommender: '示例局',
    category: '制造业',
    tier: 'quality-award',
    rank: 1,
    score: 650.5,
    repeatWinner: true,
  });
  expect(heads(listTable(placed, full))).toEqual([
    'number 序号 #',
    'name 组织名称',
    'creditCode 统一社会信用代码',
    'region 所在地区',
    'recommender 推荐单位',
    'category 类别',
    'tier 拟授奖项',
    'rank 名次 #',
    'score 得分 #',
    'remarks 备注',
  ]);
  const { columns, rows: printed } = listTable(placed, full);
  const cellUnder = (name: string) =>
    printed[0]?.cells[columns.findIndex((each) => each.name === name)]?.text;
  expect(['名次', '得分', '推荐单位'].map(cellUnder)).toEqual(['1', '650.5', '示例局']);
});

it('heads every column of a decision that has something to say', () => {
  if (!placed) throw new RangeError('the content holds a record');
  const won = winnersNamed('a', 'quality-award', { prizePaid: 300_000, repeatWinner: true });
  expect(heads(winnersTable(placed, won)).slice(0, 5)).toEqual([
    'number 序号 #',
    'name 组织名称',
    'tier 奖项',
    'prizePaid 奖金 #',
    'remarks 备注',
  ]);
});

it('leads from a name to its page, and nowhere where no standing record names it any more', () => {
  if (!placed) throw new RangeError('the content holds a record');
  const [named] = organisations();
  const entries = [...rows('a', { organisation: named?.id ?? '' }), ...rows('b')];
  const links = listTable(placed, entries).rows.map(({ cells }) => cells[1]?.href);
  expect(links).toEqual([`/organisations/${named?.id}/`, undefined]);
});
