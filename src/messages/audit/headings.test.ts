import { expect, it } from 'vitest';
import type { Check, AuditContext } from '../../audit/context.ts';
import { places } from '../../audit/award/places.ts';
import { windowLength } from '../../audit/publication/window-length.ts';
import { context, winnersNamed } from '../../testing/round-builder.ts';
import { auditHeading } from './headings.ts';

const headings = (check: Check, on: AuditContext) => check.run(on).map(auditHeading);
const publicised = (city: 'luohe' | 'wuhai', from: string, until: string) =>
  context(city, { lists: { 'proposed-winners': { window: { from, until } } } });

it.each([
  ['luohe', '2024-09-19', '2024-09-24', '公示6日（首日不计为5日），不足7天'],
  [
    'wuhai',
    '2026-09-28',
    '2026-10-12',
    '公示7个工作日（首日不计为6个工作日），只有首日也算才够：7个工作日',
  ],
  ['wuhai', '2026-09-28', '2026-10-13', '公开的天数足够'],
] as const)('T16: over a window of %s from %s to %s stands “%s”', (city, from, until, heading) => {
  expect(headings(windowLength, publicised(city, from, until))).toContain(heading);
});

it('T16: over too many winners stands their number, over few enough the duty', () => {
  const named = (names: string) =>
    context('bayannur', { winners: { entries: winnersNamed(names) } });
  expect(headings(places, named('abcd'))).toContain('超过名额：4家，名额3个');
  expect(headings(places, named('abc'))[0]).toBe('名额');
});
