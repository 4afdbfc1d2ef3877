import { describe, expect, it } from 'vitest';
import { current } from '../../model/record.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { settings } from '../site/site.ts';
import { organisations } from './organisation-index.ts';
import { organisationPage } from './organisation-page.ts';

setBuildDay('2026-11-20');
const pages = organisations().map(organisationPage);

it('gives every organisation one page', () => {
  const ids = pages.map(({ organisation }) => organisation.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id === id.toLowerCase())).toBe(true);
  expect(ids.length > 0).toBe(settings.samples);
});

describe.each(pages.map((page) => [page.organisation.id, page] as const))('%s', (_, page) => {
  it('lives in the order of days, what lies ahead marked', () => {
    for (const { events } of page.cities) {
      const days = events.flatMap(({ on }) => on ?? []);
      expect(days).toEqual(days.toSorted());
      expect(events.every(({ on, ahead }) => ahead === (on !== null && on > '2026-11-20'))).toBe(
        true,
      );
    }
  });

  it('may apply again only after every bar, and cites the article', () => {
    for (const { events } of page.cities) {
      const again = events.find(({ kind }) => kind === 'may-apply');
      const bars = events.filter(({ kind }) => kind === 'ban-ends' || kind === 'expires');
      for (const bar of bars) expect(again!.on! > bar.on!).toBe(true);
      expect(again?.cites.length).not.toBe(0);
    }
  });

  it('calls a ban worked out only where no decision prints its last day', () => {
    const printed = page.organisation.mentions.flatMap(({ placed: { record } }) =>
      record.kind === 'revocation' ? (current(record).banUntil ?? []) : [],
    );
    const bans = page.cities.flatMap(({ events }) =>
      events.filter(({ kind }) => kind === 'ban-ends'),
    );
    for (const ban of bans) expect(ban.derived).toBe(!printed.includes(ban.on!));
  });

  it('shows no revoked award as standing', () => {
    const revoked = page.cities.some(({ events }) => events.some(({ kind }) => kind === 'revoked'));
    if (revoked) expect(page.awards.some(({ standing }) => !standing)).toBe(true);
    else expect(page.awards.map(({ state }) => state).join()).not.toMatch(/\d 撤销/);
  });
});

describe('what bars in rounds', () => {
  const [luohe] = pages.find(
    ({ organisation }) => organisation.name === '样例戊冷链物流有限公司',
  )!.cities;

  it('ends once on a day, with every reason under it', () => {
    const days = luohe!.events.map(({ on }) => on);
    expect(new Set(days).size).toBe(days.length);
    const end = luohe!.events.find(({ on }) => on === '2031-12-31')!;
    expect([end, ...end.also!].map(({ kind }) => kind)).toEqual(['reapply-ends', 'condition-ends']);
  });

  it('names the rounds as the answer of the page does', () => {
    const { note } = luohe!.events.find(({ on }) => on === '2031-12-31')!;
    expect(note).toContain('2026、2028年的一届不得申报，2030年的一届由评审认定');
  });
});

it('says both readings where they end on neighbouring days, and in whose award it happened', () => {
  const [, wuhai] = pages.find(
    ({ organisation }) => organisation.name === '样例戊冷链物流有限公司',
  )!.cities;
  const end = wuhai!.events.find(({ kind }) => kind === 'condition-ends')!;
  expect(end).toMatchObject({ on: '2027-05-19', latest: false });
  expect(end.note).toContain('到2027年5月19日（该日在内；按另一种算法到5月20日）');
  expect(end.detail).toMatch(/^漯河2024年 · /);
});

it('names rounds, not a day, where a bar is counted in rounds, and says the reservation once', () => {
  const [luohe] = pages.find(
    ({ organisation }) => organisation.name === '样例戊冷链物流有限公司',
  )!.cities;
  const end = luohe!.events.find(({ on }) => on === '2031-12-31')!;
  expect(end.rounds).toBe('2026、2028、2030年的一届');
  expect(end.note).toContain('届次以实际为准');
  expect(end.also?.map(({ note }) => note?.includes('届次以实际为准'))).toEqual([false]);
  const again = luohe!.events.find(({ kind }) => kind === 'may-apply')!;
  expect(again.rounds).toBe('2032年的一届');
});
