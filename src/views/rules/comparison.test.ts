import { describe, expect, it } from 'vitest';
import { cycleRule, fixtureJurisdiction, placesRule } from '../../testing/fixture-portal.ts';
import type { FixtureVersion } from '../../testing/fixture-portal.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { TEXT_TOPICS } from '../../model/topics.ts';
import { comparison, rowAnchor } from './comparison.ts';
import { leadingVersion } from '../regulation/version-details.ts';

setBuildDay('2026-11-20');

const NAMES = ['jia', 'yi', 'bing', 'ding', 'wu'];

/** Compares cities that allow these numbers of places; null for a city whose text is silent. */
function placesRow(counts: (number | null)[]) {
  const table = comparison(
    counts.map((count, index) =>
      fixtureJurisdiction(NAMES[index]!, [
        { slug: 'v1', effectiveOn: '2018-01-01', rules: count === null ? [] : [placesRule(count)] },
      ]),
    ),
  );
  return table.groups.flatMap(({ rows }) => rows).find(({ topic }) => topic === 'places');
}

describe('a row of the comparison', () => {
  it.each<[(number | null)[], boolean[], string]>([
    [[3, 3, 5], [false, false, true], 'two of three'],
    [[3, 3, 5, 5], [false, false, false, false], 'half is no majority'],
    [[3, 3, 3, 5, 2], [false, false, false, true, true], 'three of five'],
    [[3, 5, 2], [false, false, false], 'all differ'],
    [[3, 3, 3], [false, false, false], 'all agree'],
    [
      [3, 3, null, null, 5],
      [false, false, false, false, true],
      'silence is neither usual nor apart',
    ],
    [[3, null, null], [false, false, false], 'one city is no majority'],
    [[3, 5, null], [false, false, false], 'one against one'],
  ])('marks in %j the cells %j: %s', (counts, apart) => {
    expect(placesRow(counts)?.cells.map((cell) => cell.isOutlier)).toEqual(apart);
  });

  it.each<[(number | null)[], boolean]>([
    [[3, 3, 3], true],
    [[3, 3, 5], false],
    [[3, 3, null], false],
  ])('of %j is uniform: %j', (counts, uniform) => {
    expect(placesRow(counts)?.uniform).toBe(uniform);
  });

  it('numbers what is said alike alike, and asks in plain words', () => {
    const row = placesRow([3, 5, 3, null]);
    expect(row?.cells.map(({ said }) => said)).toEqual([0, 1, 0, null]);
    expect(row?.ask).toBe('评几个？');
  });

  it('is left out when no city has a rule', () => {
    expect(placesRow([null, null])).toBeUndefined();
  });

  it('keeps an empty cell in the column of a silent city', () => {
    expect(placesRow([3, null, 5])?.cells.map((cell) => cell.lines.length)).toEqual([1, 0, 1]);
  });

  it('compares what the rules say together, not one by one', () => {
    const versions: FixtureVersion[][] = [
      [{ slug: 'v1', effectiveOn: '2018-01-01', rules: [placesRule(3), placesRule(5)] }],
      [{ slug: 'v1', effectiveOn: '2018-01-01', rules: [placesRule(3)] }],
      [{ slug: 'v1', effectiveOn: '2018-01-01', rules: [placesRule(3)] }],
    ];
    const table = comparison(
      versions.map((each, index) => fixtureJurisdiction(NAMES[index]!, each)),
    );
    expect(table.groups[0]?.rows[0]?.cells.map((cell) => cell.isOutlier)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the columns of the comparison', () => {
  it('speak of the text that leads in each city, and leave out a city without one', () => {
    const table = comparison([
      fixtureJurisdiction('jia', [
        { slug: 'draft', stage: 'draft', rules: [placesRule(9)] },
        { slug: 'v1', effectiveOn: '2018-01-01', rules: [placesRule(3), cycleRule(2)] },
      ]),
      fixtureJurisdiction('yi', []),
      fixtureJurisdiction('bing', [{ slug: 'draft', stage: 'draft', rules: [placesRule(5)] }]),
    ]);
    expect(table.columns.map(({ slug, href, facts }) => [slug, href, facts.status.code])).toEqual([
      ['jia', '/jia/', 'in-force'],
      ['bing', '/bing/', 'draft'],
    ]);
    const sentences = table.groups[0]?.rows.map((row) =>
      row.cells.map((cell) => cell.lines.map((line) => line.sentence).join()),
    );
    expect(sentences).toEqual([
      ['质量奖：不超过3个', '质量奖：不超过5个'],
      ['每2年评审一次', ''],
    ]);
  });

  it('link each cell to its own city', () => {
    const row = placesRow([3, 3]);
    expect(row?.cells.map((cell) => cell.lines[0]?.cites[0]?.href)).toEqual([
      '/jia/regulations/v1/#art-3-p1',
      '/yi/regulations/v1/#art-3-p1',
    ]);
  });
});

it('shows every rule of the leading texts exactly once', () => {
  const { jurisdictions } = realPortal();
  const table = comparison(jurisdictions);
  const shown = table.columns.map((_, index) =>
    table.groups
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells[index]?.lines ?? []))
      .map((line) => line.id)
      .filter((id) => !(TEXT_TOPICS as readonly string[]).includes(id))
      .toSorted(),
  );
  expect(shown).toEqual(
    jurisdictions.map((each) =>
      leadingVersion(each)
        ?.rules.rules.map((rule) => rule.id)
        .toSorted(),
    ),
  );
});

describe('T29: what a text says of itself', () => {
  const rowOf = (topic: string) => {
    const table = comparison([
      fixtureJurisdiction('jia', [
        {
          slug: 'v1',
          effectiveOn: '2018-01-01',
          termYears: 5,
          repealsNumbers: ['某政发〔2012〕3号'],
        },
      ]),
      fixtureJurisdiction('yi', [{ slug: 'draft', stage: 'draft', blankEffective: '年 月起施行' }]),
    ]);
    const row = table.groups.flatMap(({ rows }) => rows).find((each) => each.topic === topic);
    return row && [row.name, ...row.cells.map(({ lines }) => lines.map((each) => each.sentence))];
  };

  it.each([
    ['effective', ['施行', ['2018-01-01起施行'], ['“年 月起施行”']]],
    ['term', ['有效期', ['5年'], []]],
    ['repeals', ['废止', ['某政发〔2012〕3号'], []]],
  ])('has a row: %s', (topic, expected) => {
    expect(rowOf(topic)).toEqual(expected);
  });

  it('is silent by the same words as a rule', () => {
    const ofLuohe = comparison(realPortal().jurisdictions);
    const column = ofLuohe.columns.findIndex(({ slug }) => slug === 'luohe');
    const row = ofLuohe.groups.flatMap(({ rows }) => rows).find(({ topic }) => topic === 'term');
    expect(row?.cells[column]?.unsaid?.text).toBe('本办法未规定');
  });
});

it('leads to a row only where a city has a rule on it: a row of silence is not printed', () => {
  const rules = [placesRule(3)];
  const held = {
    ...realPortal(),
    jurisdictions: [fixtureJurisdiction('jia', [{ slug: 'v1', effectiveOn: '2018-01-01', rules }])],
  };
  expect(rowAnchor('places', held)).toBe('#places');
  expect(rowAnchor('materials', held)).toBe('');
});
