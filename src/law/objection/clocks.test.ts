import { expect, it } from 'vitest';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { officialCalendar } from '../calendar/working-days.ts';
import { clocksAfter } from './clocks.ts';

const calendar = officialCalendar([YEAR_2026]);

function clocks(id: string) {
  return realVersion(id).version.rules.rules.filter((rule) => rule.kind === 'objection-clock');
}

it.each([
  ['2026-03-02', ['2026-03-05', '2026-03-12', null], 'an ordinary week'],
  [
    '2026-09-28',
    ['2026-10-08', '2026-10-14', null],
    'National Day and a made-up Saturday lie between',
  ],
  ['2026-09-30', ['2026-10-10', '2026-10-16', null], 'all working days come after the holidays'],
  ['2026-12-29', [null, null, null], 'no table reaches into 2027, and what follows is unknown too'],
])('巴州, received on %s: %j, because %s', (receivedOn, days) => {
  const running = clocksAfter(clocks('bayingolin/draft'), receivedOn, calendar);
  expect(running.map(({ until }) => until)).toEqual(days);
});

it('counts the report from the latest day of forwarding, because the text states no start', () => {
  const [forwarding, report, decision] = clocksAfter(
    clocks('bayingolin/draft'),
    '2026-03-02',
    calendar,
  );
  expect(forwarding).toMatchObject({ from: '收到异议材料之日', countedFrom: '2026-03-02' });
  expect(report).toMatchObject({ from: null, countedFrom: '2026-03-05' });
  expect(decision).toMatchObject({ length: null, countedFrom: null });
});

it('knows no day of a clock that follows one whose day is not known', () => {
  const days = (...counts: number[]) =>
    clocksAfter(
      counts.map((count) => ({
        actor: '甲',
        task: '转送',
        from: null,
        length: { count, unit: 'working-day', bound: 'maximum' },
      })),
      '2026-12-28',
      calendar,
    ).map(({ until }) => until);
  expect(days(1, 1)).toEqual(['2026-12-29', '2026-12-30']);
  expect(days(5, 1)).toEqual([null, null]);
});

it.each(['bayannur/draft', 'luohe/2018', 'jiangyin/draft', 'wuhai/2020'])(
  '%s sets no clock',
  (id) => {
    expect(clocks(id)).toEqual([]);
  },
);
