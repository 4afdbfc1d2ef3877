import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { latest } from '../../model/record.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { windowCalendar } from './window-calendar.ts';

const records = placedRecords(realPortal());

function eventsOf(placed: PlacedRecord | undefined) {
  const file = placed && windowCalendar(placed);
  if (!file) return null;
  return ical.Component.fromString(file)
    .getAllSubcomponents('vevent')
    .map((event) => {
      const entry = new ical.Event(event);
      const { uid, summary, description, sequence, startDate, endDate } = entry;
      return {
        uid,
        summary,
        description,
        sequence,
        days: [startDate.toString(), endDate.toString()],
        stamp: String(event.getFirstPropertyValue('dtstamp')),
      };
    });
}
const eventsAt = (id: string) => eventsOf(records.find(({ record }) => record.id === id));

describe('the calendar file of a record', () => {
  it('holds a list’s window as whole days, its last one included, under the mark of a sample', () => {
    expect(eventsAt('wuhai/rounds/sample-2026/publicity-proposed-winners')).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f]{32}@portal\.invalid$/) as string,
        summary: '【样例】乌海市市长质量奖 · 拟奖名单公示',
        description: expect.stringMatching(
          /^《2026年度乌海市市长质量奖拟授奖名单公示》\n最后时刻（北京时间）：11月25日24:00；.*\n样例/s,
        ) as string,
        sequence: 0,
        days: ['2026-11-16', '2026-11-26'],
        stamp: '2026-11-16T00:00:00Z',
      },
    ]);
  });

  it('holds every level’s window of a call with the hour its office closes, and not the notice’s own days', () => {
    const events = eventsAt('wuhai/rounds/sample-2026/call-notice');
    expect(events?.map(({ summary, days }) => [summary, ...days])).toEqual([
      ['【样例】乌海市市长质量奖 · 申报（区级）', '2026-03-02', '2026-04-16'],
      ['【样例】乌海市市长质量奖 · 申报（市级）', '2026-03-02', '2026-05-01'],
    ]);
    expect(events?.[1]?.description).toContain(
      '4月30日17:30；当面、邮寄、电子邮件、传真，稳妥的做法都是在这一时刻以前',
    );
  });

  it('names every entry in letters that can be part of a file name and an address, each its own', () => {
    const uids = records.flatMap((placed) => eventsOf(placed) ?? []).map(({ uid }) => uid);
    expect(uids.length).toBeGreaterThan(5);
    expect(uids.filter((uid) => !/^[0-9a-f]{32}@[a-z0-9.-]+$/.test(uid))).toEqual([]);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('says that the text behind it is a draft', () => {
    const draft = eventsAt('bayannur/rounds/sample-2026/publicity-proposed-winners');
    expect(draft?.[0]?.description).toContain('草案');
    expect(eventsAt('luohe/rounds/sample-2026/call-notice')?.[0]?.description).not.toContain(
      '草案',
    );
  });

  it('moves the entries of the revision before it', () => {
    const [event] = eventsAt('luohe/rounds/sample-2024/publicity-proposed-winners') ?? [];
    expect(event).toMatchObject({
      // For ever: a calendar that holds the entry finds it by this name.
      uid: 'f4df919bbdc3ff45e9ba3e3f93e69f13@portal.invalid',
      sequence: 1,
    });
    expect(event?.stamp).toBe('2024-10-30T00:00:00Z');
  });

  it('marks what is invented, and only that', () => {
    for (const placed of records)
      for (const { summary } of eventsOf(placed) ?? [])
        expect(summary.startsWith('【样例】'), summary).toBe(placed.record.sample);
  });

  it('is not made where a record has no period', () => {
    expect(eventsAt('wuhai/rounds/sample-2024/winners')).toBeNull();
  });

  it('is no longer made once the record is taken back', () => {
    const placed = records.find(({ record }) => record.kind === 'proposed-winners');
    if (placed?.record.kind !== 'proposed-winners') throw new Error('no list to take back');
    const last = latest(placed.record);
    const mark = { kind: 'withdrawal' as const, on: '2026-11-01', reason: '测试' };
    const taken = { ...last, number: last.number + 1, data: { ...last.data, revision: mark } };
    const record = { ...placed.record, revisions: [...placed.record.revisions, taken] };
    expect(windowCalendar(placed)).not.toBeNull();
    expect(windowCalendar({ ...placed, record })).toBeNull();
  });
});
