import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import type { CalendarEvent } from './calendar-file.ts';

const publicity: CalendarEvent = {
  uid: 'wuhai/rounds/sample-2026/publicity-proposed-winners@example.gov.cn',
  from: '2026-09-28',
  until: '2026-10-13',
  summary: '乌海市市长质量奖拟奖名单公示',
  description: '7个工作日；首日不计，至10月13日24时。\n依据：《办法》第二十五条, 见网站\\本页',
  url: 'https://example.gov.cn/wuhai/rounds/sample-2026/publicity-proposed-winners/',
  revision: 2,
};

function read(file: string) {
  const calendar = ical.Component.fromString(file);
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      entry: new ical.Event(event),
      stamp: String(event.getFirstPropertyValue('dtstamp')),
      url: event.getFirstPropertyValue('url'),
    })),
  };
}

describe('what a calendar program reads in the file', () => {
  const { name, events } = read(calendarFile('乌海市市长质量奖', [publicity], '2026-11-20'));

  it('is the period as all-day days, the day after the last as its end', () => {
    const { entry } = events[0]!;
    expect(entry.startDate.isDate && entry.endDate.isDate).toBe(true);
    expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual([
      '2026-09-28',
      '2026-10-14',
    ]);
  });

  it('is every text as it was given', () => {
    const { entry, url } = events[0]!;
    expect(name).toBe('乌海市市长质量奖');
    expect([entry.uid, entry.summary, entry.description, url]).toEqual([
      publicity.uid,
      publicity.summary,
      publicity.description,
      publicity.url,
    ]);
  });

  it('is the revision and the given stamp', () => {
    const { entry, stamp } = events[0]!;
    expect(entry.sequence).toBe(2);
    expect(stamp).toBe('2026-11-20T00:00:00Z');
  });
});

it('gives a period of one day that one day, and what is not known no line', () => {
  const day: CalendarEvent = {
    uid: 'a',
    from: '2026-12-31',
    until: '2026-12-31',
    summary: '公示最后一日',
  };
  const file = calendarFile('名', [day, { ...day, uid: 'b' }], '2026-11-20');
  const { events } = read(file);
  expect(events.map(({ entry }) => [entry.uid, entry.endDate.toString(), entry.sequence])).toEqual([
    ['a', '2027-01-01', 0],
    ['b', '2027-01-01', 0],
  ]);
  expect(file).not.toMatch(/DESCRIPTION|URL/);
});

it('gives the same bytes for the same content', () => {
  expect(calendarFile('名', [publicity], '2026-11-20')).toBe(
    calendarFile('名', [{ ...publicity }], '2026-11-20'),
  );
});

it('lets no text break out of its line', () => {
  const { events } = read(
    calendarFile(
      '名',
      [{ ...publicity, summary: '一\r\nEND:VEVENT\rBEGIN:VEVENT\u0007\u2028' }],
      '2026-11-20',
    ),
  );
  expect(events).toHaveLength(1);
  expect(events[0]?.entry.summary).toBe('一\nEND:VEVENT\nBEGIN:VEVENT\u2028');
});

describe('a line of the file', () => {
  const linesOf = (summary: string) =>
    calendarFile('名', [{ ...publicity, summary }], '2026-11-20').split('\r\n');
  const octets = (line: string) => new TextEncoder().encode(line).length;

  it.each([
    ['a'.repeat(67), 75, 'fills it'],
    ['a'.repeat(68), 75, 'folds its last letter'],
    ['质'.repeat(22), 74, 'leaves no room for a character of three octets'],
    ['𠮷'.repeat(17), 72, 'leaves no room for a character of four'],
    [`aaa${'𠮷'.repeat(16)}`, 75, 'is filled by a character of four'],
  ])('that says %s has %i octets: the text %s', (summary, length) => {
    expect(octets(linesOf(summary).find((line) => line.startsWith('SUMMARY')) ?? '')).toBe(length);
  });

  it('ends in CR LF, has at most 75 octets, splits no character, and unfolds to what was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
        const file = calendarFile(summary, [{ ...publicity, summary }], '2026-11-20');
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const given = summary.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        expect(read(file).events[0]?.entry.summary).toBe(given);
      }),
    );
  });
});
