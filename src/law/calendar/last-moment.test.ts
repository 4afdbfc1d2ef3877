import { expect, it } from 'vitest';
import { lastMoment } from './last-moment.ts';

it.each<[string, string | undefined, string, string, string]>([
  ['2026-10-13', undefined, '24:00', '2026-10-14T00:00:00+08:00', 'the day runs out at midnight'],
  ['2026-12-31', undefined, '24:00', '2027-01-01T00:00:00+08:00', 'also the last of the year'],
  ['2026-10-13', '17:30', '17:30', '2026-10-13T17:30:00+08:00', 'the office closes earlier'],
])(
  'a period that ends on %s, the office closing at %s, is over at %s',
  (on, closes, time, instant) => {
    expect(lastMoment(on, closes)).toEqual({ on, time, instant });
  },
);

it('is an instant on China’s clock, wherever it is read', () => {
  expect(Date.parse(lastMoment('2026-10-13').instant)).toBe(Date.UTC(2026, 9, 13, 16));
});
