import { expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { rows, winnersNamed } from '../../testing/round-builder.ts';
import { realPortal } from '../../testing/real-portal.ts';
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
