import { describe, expect, it } from 'vitest';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { lastMomentOf } from '../calendar/last-moment.ts';
import { officialCalendar } from '../calendar/working-days.ts';
import { printedLengths } from './printed-length.ts';
import { windowEnds } from './window-ends.ts';

const calendar = officialCalendar([YEAR_2026]);
const ends = (
  window: Partial<Parameters<typeof windowEnds>[0]>,
  publishedOn: string | null = null,
) => windowEnds({ from: null, until: null, ...window }, publishedOn, calendar);

describe('the ends of a printed window', () => {
  it('end at the printed hour, and never at 24:00 then', () => {
    const { clock } = ends({ from: '2026-05-08', until: '2026-06-12', closes: '12时前' });
    expect(clock).toEqual({ from: '2026-05-08', until: '2026-06-12', closes: '12:00' });
    expect(lastMomentOf(clock)?.instant).toBe('2026-06-12T12:00:00+08:00');
  });

  it('have no last moment where the printed words are not understood', () => {
    const { clock } = ends({ from: '2026-05-08', until: '2026-06-12', closes: '下班前' });
    expect(lastMomentOf(clock)).toBeNull();
  });

  it('leave a day before 前 open by the later reading, and advise the earlier one', () => {
    const { clock } = ends({ from: '2026-09-28', until: '2026-10-09', closes: '前' });
    expect(clock).toMatchObject({ until: '2026-10-09', safe: '2026-10-08' });
    expect(lastMomentOf(clock)).toMatchObject({ on: '2026-10-08', time: '24:00' });
  });

  it('are counted both ways from a first day and a length', () => {
    const { clock, counted } = ends({ from: '2026-06-01', statedLength: '公示5个工作日' });
    expect(clock).toEqual({ from: '2026-06-01', until: '2026-06-08', safe: '2026-06-05' });
    expect(counted?.until).toBe('2026-06-08');
  });

  it.each(['不少于5个工作日', '公示5日，特殊情况7日', '另行通知'])(
    'are not counted from %s, which is no length of its own',
    (statedLength) => {
      expect(ends({ from: '2026-06-01', statedLength }).clock.until).toBeNull();
    },
  );

  it('begin with the publication where only the last day is printed', () => {
    expect(ends({ until: '2026-06-12' }, '2026-06-01')).toMatchObject({
      fromPublication: true,
      clock: { from: '2026-06-01' },
    });
    expect(ends({ until: '2026-06-12' })).toMatchObject({
      fromPublication: false,
      clock: { from: null },
    });
    expect(ends({ until: '2026-06-12' }, '2026-06-20').clock.from).toBeNull();
  });
});

it.each([
  ['公示期自2026年9月28日9时起至10月9日17时止，共5个工作日', ['5 working-day']],
  ['10月9日17：00截止，为期10天', ['10 calendar-day']],
  ['公示期7个工作日（共10天）', ['7 working-day', '10 calendar-day']],
  ['自2026年9月28日9时起至10月9日17时30分止', []],
])('of %s the lengths are %j', (words, lengths) => {
  expect(printedLengths(words).map(({ count, unit }) => `${count} ${unit}`)).toEqual(lengths);
});
