import { describe, expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { partsOfCity } from '../lists/list-parts.ts';
import { cityLists, cityRounds, mapParts } from './site-map.ts';

setBuildDay('2026-11-20');
const { jurisdictions } = realPortal();
const city = (slug: string) => jurisdictions.find((each) => each.slug === slug)!;

describe('the site map of a city', () => {
  it('has every page of its lists, a list a row with its years, the newest first', () => {
    for (const each of jurisdictions) {
      const lists = cityLists(each);
      expect(new Set(lists.map(({ text }) => text)).size).toBe(lists.length);
      expect(
        lists.flatMap(({ href, years }) => [href, ...years.map((year) => year.href)]).sort(),
        each.slug,
      ).toEqual(
        partsOfCity(each.slug)
          .map(({ href }) => href)
          .sort(),
      );
      for (const { years } of lists) {
        const said = years.map(({ text }) => text);
        expect(said).toEqual([...said].sort().reverse());
      }
    }
  });

  it('has every round once, the newest first, in a row with all its records', () => {
    for (const each of jurisdictions) expect(cityRounds(each)).toHaveLength(each.rounds.length);
    expect(cityRounds(city('jiangyin')).map(({ label }) => label)).toEqual([
      '2026年度',
      '2025年度',
      '2024年度',
      '第十五届',
    ]);
    const revoked = cityRounds(city('luohe')).find(({ label }) => label === '2024年')!;
    expect(revoked.documents.map(({ text }) => text)).toEqual([
      '申报通知',
      '受理名单',
      '拟奖名单公示',
      '表彰决定',
      '撤销决定',
    ]);
    expect(revoked.documents[0]?.title).toContain('2024年3月11日');
  });

  it('names no two tools of a city alike', () => {
    for (const { tools } of mapParts().flatMap(({ cities }) => cities))
      expect(new Set(tools.map(({ text }) => text)).size).toBe(tools.length);
    const jiangyin = mapParts()[0]!.cities.find(({ slug }) => slug === 'jiangyin')!;
    expect(jiangyin.tools.at(-1)).toMatchObject({
      text: '第十五届的异议',
      mark: '（办法未收录）',
    });
  });

  it('holds few cities without a province', () => {
    const [all, ...others] = mapParts();
    expect([all!.province, others]).toEqual([null, []]);
    expect(all!.cities.map(({ slug }) => slug)).toEqual(jurisdictions.map(({ slug }) => slug));
    const [text] = all!.cities.find(({ slug }) => slug === 'luohe')!.texts;
    expect(text?.mark).toBe('漯政办〔2018〕76号（已施行，未见废止）');
  });
});
