import { expect, it } from 'vitest';
import { PLACES_AT_A_GLANCE } from '../../model/places-at-a-glance.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { statisticsParts } from './statistics-page.ts';
import { statistics } from './statistics.ts';

setBuildDay('2026-11-20');
const held = statistics(realPortal());
const [all] = statisticsParts(held);
const city = (slug: string) => all!.cities.find((each) => each.slug === slug)!;

it.each([
  ['luohe', 2, [10, 6, 6, 1]],
  // Four that are proposed in a round still open are in no sum beside those who won.
  ['jiangyin', 2, ['未收录', 7, 7, 1]],
])(
  'T1: adds up the rounds whose awards are known, and says where no list is held: %s',
  (slug, added, totals) => {
    expect(city(slug).added).toBe(added);
    expect(city(slug).totals.map(({ count, unsaid }) => count ?? unsaid?.text)).toEqual(totals);
  },
);

it('T1: adds up what is held where no award is known yet, and claims none', () => {
  const jiangyin = held.find(({ slug }) => slug === 'jiangyin')!;
  const rounds = jiangyin.rounds.filter(({ awarded }) => awarded === null);
  const [part] = statisticsParts([{ ...jiangyin, rounds }])[0]!.cities;
  expect(part!.added).toBe(rounds.length);
  expect(part!.totals.map(({ count, unsaid }) => count ?? unsaid?.text)).toEqual([
    '未收录',
    4,
    '未收录',
    '未收录',
  ]);
});

it('counts every round of a city, and shows those of which something is told', () => {
  expect(city('luohe').held).toBe(3);
  expect(city('luohe').rounds.map(({ name }) => name)).toEqual(['2024年', '2022年']);
});

it('names the rounds that are counted and tell nothing', () => {
  for (const { held, rounds, silent } of all!.cities)
    expect(rounds.length + silent.length).toBe(held);
  expect(city('luohe').silent.map(({ name }) => name)).toEqual(['2026年']);
});

it.each([
  ['luohe', '2024年', '受理8 → 拟奖6 → 获奖6 → 撤销1'],
  ['bayingolin', '2026年', '受理4'],
])('says of a round in a line how many came how far: %s %s', (slug, name, counts) => {
  expect(city(slug).rounds.find((round) => round.name === name)?.counts).toBe(counts);
});

it('sets cities by province once they are more than one glance takes in', () => {
  expect(statisticsParts(held).map(({ province }) => province)).toEqual([null]);
  const many = Array.from({ length: PLACES_AT_A_GLANCE + 1 }, (_, index) => ({
    ...held[0]!,
    province: index < 5 ? '甲省' : '乙省',
  }));
  expect(statisticsParts(many).map(({ province, cities }) => [province, cities.length])).toEqual([
    ['甲省', 5],
    ['乙省', PLACES_AT_A_GLANCE - 4],
  ]);
});
