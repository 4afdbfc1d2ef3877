import { describe, expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import type { ListPage } from './list-page.ts';
import { completeList, listOverview, listPart, listParts } from './list-parts.ts';

setBuildDay('2026-11-20');
realPortal();

describe('the parts of a list', () => {
  it('hold each of its rows once by year, and once by city', () => {
    for (const list of ['calls', 'publicity', 'winners', 'revocations'] as const) {
      const parts = listParts(list);
      const sum = (all: typeof parts) => all.reduce((total, { count }) => total + count, 0);
      expect(sum(parts.filter(({ year }) => year === null)), list).toBe(completeList()[list].count);
      expect(sum(parts.filter(({ year }) => year !== null)), list).toBe(completeList()[list].count);
      for (const part of parts) expect(listPart(list, part).count).toBe(part.count);
    }
  });

  it('stand at the address of their list, city and year', () => {
    expect(listParts('winners').map(({ href }) => href)).toContain('/winners/luohe/2024/');
  });
});

describe('the overview of a list', () => {
  it('begins with what is open', () => {
    const [first, ...others] = listOverview(completeList().publicity).groups;
    expect(first?.slug).toBe('open');
    expect(new Set(first?.rows.map(({ state }) => state))).toEqual(new Set(['open']));
    expect(others.flatMap(({ rows }) => rows).filter(({ state }) => state === 'open')).toEqual([]);
  });

  const led = (page: ListPage) =>
    page.groups.flatMap(({ slug, name, rows }) => [
      ...(name === null ? [] : [slug]),
      ...rows.flatMap(({ anchor }) => anchor ?? []),
    ]);

  it('leads by the name of each of its cities to its group, or else to its first row', () => {
    for (const list of ['calls', 'publicity', 'winners', 'revocations'] as const) {
      const all = completeList()[list];
      const cities = all.groups.map(({ slug }) => slug);
      const places = led(listOverview(all)).filter((name) => name !== 'open');
      expect(places.toSorted(), list).toEqual(cities.toSorted());
    }
    const page = completeList().publicity;
    const groups = page.groups.map((group, index) => ({
      ...group,
      rows: index > 0 ? group.rows : [{ ...group.rows[0]!, state: 'open' as const }],
    }));
    expect(led(listOverview({ ...page, groups }))).toContain(groups[0]!.slug);
  });

  it('is not divided where it is short: the newest first, what is open before them', () => {
    const page = completeList().revocations;
    const [only, ...others] = listOverview(page).groups;
    expect(only?.name).toBeNull();
    expect(others).toEqual([]);
    const days = only!.rows.map(({ on }) => on);
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(listOverview(completeList().winners).groups.length).toBeGreaterThan(2);
  });

  it('holds the newest rows and no more than it may', () => {
    const page = completeList().winners;
    const [row] = page.groups[0]!.rows;
    const rows = Array.from({ length: 60 }, (_, index) => ({
      ...row!,
      on: `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    }));
    const overview = listOverview({ ...page, groups: [{ ...page.groups[0]!, rows }], count: 60 });
    expect(overview.count).toBe(50);
    const left = overview.groups.flatMap((group) => group.rows.map(({ on }) => on));
    expect(left).not.toContain('2026-01-01');
    expect(left).toContain('2026-01-28');
  });
});
