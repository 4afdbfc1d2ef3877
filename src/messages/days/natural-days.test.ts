import { expect, test } from 'vitest';
import { naturalDay, naturalSpan } from './natural-days.ts';

test('a day bears its year only where that is not this year', () => {
  expect(naturalDay('2026-11-16', '2026-11-30')).toBe('11月16日');
  expect(naturalDay('2025-12-31', '2026-11-30')).toBe('2025年12月31日');
});

test.each([
  ['2026-11-16', '2026-11-25', '11月16日至25日'],
  ['2026-11-28', '2026-12-04', '11月28日至12月4日'],
  ['2024-10-23', '2024-10-28', '2024年10月23日至28日'],
  ['2024-10-28', '2024-11-04', '2024年10月28日至11月4日'],
  ['2026-12-30', '2027-01-08', '12月30日至2027年1月8日'],
  ['2025-12-30', '2026-01-08', '2025年12月30日至2026年1月8日'],
  ['2026-11-16', '2026-11-16', '11月16日'],
])('%s to %s is written %s', (from, until, words) => {
  expect(naturalSpan(from, until, '2026-11-30')).toBe(words);
});
