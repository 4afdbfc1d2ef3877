import { describe, expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { recordPage } from './record-page.ts';

function callOn(day: string, round: string) {
  setBuildDay(day);
  const placed = placedRecords(realPortal()).find(
    ({ record }) => record.id === `luohe/rounds/${round}/call-notice`,
  );
  return recordPage(placed!, placed!.record.revisions.length);
}

describe('what is offered at a call', () => {
  it('is to apply until its last day is over', () => {
    expect(callOn('2026-12-11', 'sample-2026').instead).toBeNull();
    expect(callOn('2026-12-12', 'sample-2026').instead).toEqual([]);
  });

  it('is the open call of the city where its own is over', () => {
    const [to, ...others] = callOn('2026-11-20', 'sample-2024').instead ?? [];
    expect(to).toEqual({
      href: '/luohe/rounds/sample-2026/call-notice/',
      text: expect.stringMatching(/^2026年/) as string,
    });
    expect(others).toEqual([]);
  });
});
