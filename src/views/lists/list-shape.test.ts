import { describe, expect, it } from 'vitest';
import { FEW_ROWS, allRows, overviewGroups, partGroups, regrouped } from './list-groups.ts';
import type { ListCell, ListGroup, ListPage, ListRow } from './list-page.ts';
import { shapedList } from './list-shape.ts';
import { LIST_COLUMNS } from '../../messages/records/list-columns.ts';

const text = (words: string, blank = false): ListCell => ({ kind: 'text', text: words, blank });

interface Given {
  city?: string;
  on?: string;
  tier?: string;
  valid?: ListCell;
  state?: ListRow['state'];
  sample?: boolean;
}

const row = ({
  city = 'luohe',
  on = '2024-11-08',
  tier = '市长质量奖',
  valid = text('2027年11月8日'),
  state = 'stands',
  sample = true,
}: Given = {}): ListRow => ({
  city,
  cityName: city,
  year: on.slice(0, 4),
  on,
  record: { href: `/${city}/${on}/`, round: `${on.slice(0, 4)}年` },
  tiers: [],
  sample,
  draft: false,
  clock: { kind: 'named' },
  state,
  cells: [
    { kind: 'link', text: '甲', href: '/a/' },
    text(`${on.slice(0, 4)}年`),
    text(tier),
    text(on),
    valid,
  ],
});

function page(groups: ListGroup[]): ListPage {
  const choices = { city: [], year: [], tier: [], state: [] };
  const columns = LIST_COLUMNS.winners;
  return { list: 'winners', columns, groups, count: allRows({ groups }).length, choices };
}

const cityOf = (slug: string, ...rows: Given[]): ListGroup => ({
  slug,
  name: slug,
  rows: rows.map((each) => row({ city: slug, ...each })),
});
const MANY = Array.from({ length: FEW_ROWS + 1 }, (_, index) => ({ on: `20${10 + index}-01-01` }));

describe('what a page prints of a list', () => {
  it('says once what every row says, and leaves its column out', () => {
    const winners = page([cityOf('a', { on: '2024-01-01' }, { on: '2025-01-01' })]);
    const { shown, shared } = shapedList(winners);
    expect(shown).toEqual([0, 1, 3, 5]);
    expect(shared).toEqual(['奖项：市长质量奖', '有效期：2027年11月8日']);
  });

  it('keeps every column of a single row', () => {
    expect(shapedList(page([cityOf('a', {})])).shown).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('T1: says in the head of a group why nothing stands in a column, each reason where it holds', () => {
    const silent = cityOf(
      'a',
      { valid: text('草案未规定', true) },
      { valid: text('草案未规定', true) },
    );
    const other = cityOf('b', { valid: text('本办法未规定', true) });
    const both = page([silent, other]);
    expect(shapedList(both).groups.map(({ notes }) => notes)).toEqual([
      ['有效期：草案未规定'],
      ['有效期：本办法未规定'],
    ]);
    expect(shapedList(both).shown).not.toContain(4);
    expect(shapedList(page([silent, cityOf('c', {})])).shown).toContain(4);
    expect(shapedList(both).groups[0]?.said).toContain(4);
  });

  it('T1: keeps the words in their cells where no head can say them', () => {
    const flat = { ...cityOf('a', { valid: text('草案未规定', true) }), name: null };
    const mixed = { ...cityOf('b', { valid: text('本办法未规定', true) }), mixed: true };
    for (const { notes, said } of shapedList(page([flat, mixed])).groups)
      expect([notes, said]).toEqual([[], []]);
    expect(shapedList(page([flat, mixed])).shown).toContain(4);
  });

  it('marks a head for its rows only where all of them are samples', () => {
    const groups = [
      cityOf('a', {}, {}),
      cityOf('a', {}, { sample: false }),
      { ...cityOf('a', {}), mixed: true },
      { ...cityOf('a', {}), name: null },
    ];
    expect(shapedList(page(groups)).groups.map(({ sampled }) => sampled)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the groups of a list', () => {
  it('are cities that lead to all of their rows, what is open before them', () => {
    const [open, first] = overviewGroups(
      page([cityOf('a', ...MANY), cityOf('b', { state: 'open' })]),
    );
    expect(open?.rows.map(({ city }) => city)).toEqual(['b']);
    expect(first).toMatchObject({ slug: 'a', link: { text: 'a', href: '/winners/a/' } });
  });

  it('are none where few rows are left, which then stand newest first', () => {
    const few = page([
      cityOf('a', { on: '2022-01-01' }, { on: '2024-01-01' }),
      cityOf('b', { on: '2023-01-01' }),
    ]);
    const groups = regrouped(few, overviewGroups(few)).groups;
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ name: null, mixed: true });
    expect(groups[0]?.rows.map(({ on }) => on.slice(0, 4))).toEqual(['2024', '2023', '2022']);
  });

  it('are none where each city would stand over a row or two', () => {
    const cities = Array.from({ length: 40 }, (_, index) => cityOf(`c${index}`, {}));
    expect(regrouped(page(cities), overviewGroups(page(cities))).groups).toHaveLength(1);
  });

  it('of a city’s winners are its decisions, each leading to itself', () => {
    const part = page([
      cityOf('a', { on: '2024-11-08' }, { on: '2022-10-01' }, { on: '2022-10-01' }),
    ]);
    expect(partGroups(part).map(({ name, link, rows }) => [name, link, rows.length])).toEqual([
      ['2024年', { text: '2024年11月8日的表彰决定', href: '/a/2024-11-08/' }, 1],
      ['2022年', { text: '2022年10月1日的表彰决定', href: '/a/2022-10-01/' }, 2],
    ]);
  });

  it('of a city’s other lists are its years, where they are many', () => {
    const calls = (rows: Given[]): ListPage => ({ ...page([cityOf('a', ...rows)]), list: 'calls' });
    expect(partGroups(calls(MANY)).map(({ name }) => name)).toContain('2010年');
    expect(partGroups(calls([{}, {}])).map(({ name }) => name)).toEqual([null]);
  });
});
