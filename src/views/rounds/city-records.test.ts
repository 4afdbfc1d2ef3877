import { expect, it } from 'vitest';
import { setBuildDay } from '../../testing/real-portal.ts';
import { newestRecords } from './city-records.ts';
import { openWindows } from './open-windows.ts';

it('tells of the newest records without those that stand above as open', () => {
  setBuildDay('2026-11-20');
  const open = openWindows().map(({ href }) => href);
  const all = newestRecords(5).map(({ link }) => link.href);
  const rest = newestRecords(5, open).map(({ link }) => link.href);
  expect(all.some((href) => open.includes(href))).toBe(true);
  expect(rest).toHaveLength(5);
  expect(rest.filter((href) => open.includes(href))).toEqual([]);
});
