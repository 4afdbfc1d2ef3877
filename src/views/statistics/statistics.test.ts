import { expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import {
  daysUsedWords,
  objectionWords,
  statisticsAnswer,
  tierPlacesWords,
} from '../../messages/records/statistics.ts';
import { hasFigures, statistics, statisticsTotals, toldFigures } from './statistics.ts';
import type { RoundFigures } from './statistics.ts';
import { statisticsExport } from './statistics-export.ts';

setBuildDay('2026-11-20');
const cities = statistics(realPortal());
const round = (city: string, label: string): RoundFigures =>
  cities.find(({ slug }) => slug === city)!.rounds.find((each) => each.label.startsWith(label))!;
const figures = ({ applied, qualified, proposed, awarded }: RoundFigures) => [
  applied,
  qualified,
  proposed,
  awarded,
];

it('counts from the lists, and leaves blank what no list says', () => {
  expect(figures(round('luohe', '2024年'))).toEqual([null, 8, 6, 6]);
  expect(figures(round('luohe', '2026年'))).toEqual([null, null, null, null]);
  expect(figures(round('jiangyin', '第十五届'))).toEqual([null, null, null, null]);
});

it('takes the number of applicants from the round file alone', () => {
  const held = realPortal();
  const told = {
    ...held,
    jurisdictions: held.jurisdictions.map((city) => ({
      ...city,
      rounds: city.rounds.map((each) => ({
        ...each,
        about: { ...each.about, applied: { count: 11, from: '受理名单公示' } },
      })),
    })),
  };
  expect(statistics(told)[0]?.rounds[0]?.applied).toBe(11);
});

it('takes how many were reviewed on site from the round file alone, and gives it a column only where it is told', () => {
  const held = realPortal();
  const luohe = held.jurisdictions.find(({ slug }) => slug === 'luohe')!;
  const told = {
    ...held,
    jurisdictions: [
      {
        ...luohe,
        rounds: luohe.rounds.map((each) => ({
          ...each,
          about: { ...each.about, onSite: { count: 7, from: '评审情况通报' } },
        })),
      },
    ],
  };
  const rounds = statistics(told)[0]!.rounds;
  expect(rounds[0]?.onSite).toBe(7);
  expect(toldFigures(rounds)).toContain('onSite');
  expect(round('luohe', '2024年').unsaid.onSite?.text).toBe('未收录');
});

it('gives no column to what no round of a city tells', () => {
  const of = (city: string) => toldFigures(cities.find(({ slug }) => slug === city)!.rounds);
  expect(of('luohe')).toEqual(['qualified', 'proposed', 'awarded', 'objections', 'days']);
  expect(of('wuhai')).not.toContain('qualified');
});

it('answers with what the rounds come to, each sum over the rounds that tell it', () => {
  expect(statisticsAnswer(statisticsTotals(cities))).toBe(
    '5个地区共15届，其中10届收录了获奖名单，获奖33家次。7届的名单写明了异议件数，合计1件，成立1件。',
  );
  const silent = cities.map((city) => ({
    ...city,
    rounds: city.rounds.filter(({ awarded, objections }) => awarded === null && !objections),
  }));
  expect(statisticsAnswer(statisticsTotals(silent))).toMatch(
    /^5个地区共\d届，还没有收录获奖名单。$/,
  );
});

it('adds objections up over the lists that tell, and says when some do not', () => {
  const { objections } = round('wuhai', '2024年度');
  expect(objections).toEqual({ received: 1, upheld: 1, all: false });
  expect(objectionWords(objections!)).toBe('1件，成立1件（只计名单写明的）');
  expect(objectionWords(round('luohe', '2024年').objections!)).toBe('0件');
  expect(round('wuhai', '2021年度').objections).toBeNull();
});

it('T1: says of each figure that is not there why, and nothing of one that is', () => {
  const why = (city: string, label: string) =>
    Object.entries(round(city, label).unsaid).map(([figure, { text }]) => `${figure} ${text}`);
  expect(why('luohe', '2024年')).toEqual(['applied 未载明', 'onSite 未收录']);
  expect(why('luohe', '2026年')).toEqual([
    'applied 未收录',
    'qualified 未收录',
    'onSite 未收录',
    'proposed 未收录',
    'awarded 未收录',
    'objections 未收录',
    'days 未收录',
  ]);
  expect(why('wuhai', '2021年度')).toContain('objections 未收录');
});

it('T1: says where a list that is missing was looked for', () => {
  const held = realPortal();
  const lookedFor = [{ stage: 'winners' as const, on: '2026-11-20', where: '市政府网站' }];
  const told = {
    ...held,
    jurisdictions: held.jurisdictions.map((city) => ({
      ...city,
      rounds: city.rounds.map((each) => ({ ...each, about: { ...each.about, lookedFor } })),
    })),
  };
  const luohe = statistics(told).find(({ slug }) => slug === 'luohe')!;
  expect(luohe.rounds.find(({ awarded }) => awarded === null)?.unsaid.awarded).toMatchObject({
    state: 'looked-for',
    text: '未见公开（2026-11-20查过市政府网站）',
  });
});

it('sets the days used against the days the text asks, in the unit of the text', () => {
  const days = round('bayannur', '2026年').days.map((each) => [each.name, daysUsedWords(each)]);
  expect(days).toContainEqual([
    '拟奖名单公示',
    '公示7个工作日（首日也算为8个工作日），要求7个工作日',
  ]);
  expect(days).toContainEqual(['公开征求意见', '公示10日（首日也算为11日），草案未规定天数']);
});

it.each([
  ['luohe', '2024年', '名额原则上5个左右'],
  ['jiangyin', '2025年', '名额原则上不超过2个'],
  ['bayannur', '2026年', '名额不超过3个'],
  ['wuhai', '2024年度', '名额未单独规定，各奖项总数原则上不超过3个（含哪些奖项，条文未明）'],
])('T28: keeps apart what the texts say of places: %s', (city, label, words) => {
  expect(tierPlacesWords(round(city, label).places[0]!)).toBe(words);
});

it('T28: keeps 不少于 apart from a length that is fixed', () => {
  const asked = (city: string, label: string) =>
    round(city, label).days.map((each) => daysUsedWords(each).split('，')[1]);
  expect(asked('bayingolin', '2024年')).toContain('要求不少于5个工作日');
  expect(asked('luohe', '2024年')).toContain('要求不少于7天');
  expect(asked('wuhai', '2024年度')).toContain('要求7个工作日');
});

it('lists the stages of a round by their days, and its rounds newest first', () => {
  const from = round('bayingolin', '2024年').days.map((each) => each.from);
  expect(from).toEqual(from.toSorted());
  expect(cities.find(({ slug }) => slug === 'wuhai')?.rounds.map(({ label }) => label)).toEqual([
    '2026年度（样例）',
    '2024年度（样例）',
    '2021年度（样例）',
  ]);
});

it('draws places only where a decision is held', () => {
  expect(round('luohe', '2026年').places).toEqual([]);
  expect(round('luohe', '2024年').places).toMatchObject([{ places: 5, taking: 5, outside: 1 }]);
});

it('writes blanks as blanks', () => {
  expect(statisticsExport().csv).toContain('/jiangyin/rounds/15/,,,,,,否,applied:not-held;');
  const { rows } = statisticsExport().json as { rows: Record<string, unknown>[] };
  expect(rows.find(({ roundLabel }) => roundLabel === '第十五届')).toMatchObject({
    sample: false,
    applied: null,
    awarded: null,
    states: { applied: 'not-held', awarded: 'not-held' },
  });
});

it('T11: marks the rounds whose text is held only as a draft, on the page and as open data', () => {
  expect(round('bayannur', '2026年').draft).toBe(true);
  expect(round('luohe', '2024年').draft).toBe(false);
  const { rows } = statisticsExport().json as { rows: { jurisdiction: string; draft: boolean }[] };
  for (const row of rows.filter(({ jurisdiction }) => jurisdiction === 'bayingolin'))
    expect(row.draft).toBe(true);
  expect(statisticsExport().csv.split('\n')[0]?.trim()).toMatch(
    /,依据草案,states,现场评审,成立的异议$/,
  );
});

it.each([
  [{}, true],
  [{ applied: 1, qualified: 1, onSite: 1, proposed: 1, awarded: 1, objections: 1 }, true],
  [{ applied: 1, qualified: 1, onSite: 1, proposed: 1, awarded: 1, objections: 1, days: 1 }, false],
])('knows a round of which nothing is told: blanks %j', (blank, expected) => {
  const why = { state: 'not-held' as const, text: '', href: undefined };
  const unsaid = Object.fromEntries(Object.keys(blank).map((figure) => [figure, why]));
  expect(hasFigures({ unsaid })).toBe(expected);
});
