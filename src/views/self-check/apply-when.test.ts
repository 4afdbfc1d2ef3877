import { describe, expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { leadingVersion } from '../regulation/version-details.ts';
import { applyWhen } from './apply-when.ts';

function whenOn(day: string, slug: string): string {
  setBuildDay(day);
  const jurisdiction = realPortal().jurisdictions.find((each) => each.slug === slug)!;
  return applyWhen(jurisdiction, leadingVersion(jurisdiction)!);
}

describe('T8: when one can apply, where no call is open', () => {
  it.each([
    [
      '2026-11-20',
      'wuhai',
      '【样例】2026年度公开到“公示拟授奖名单”。下一届预计2028年的一届，以申报通知为准。',
    ],
    [
      '2026-12-12',
      'luohe',
      '【样例】2026年公开到“发布评审公告”。下一届预计2028年的一届，以申报通知为准。',
    ],
    [
      '2026-11-20',
      'bayannur',
      '【样例】最近一届是2026年；下一届预计2028年的一届，以申报通知为准。',
    ],
    [
      '2026-11-20',
      'jiangyin',
      '【样例】2026年度公开到“公示获奖名单”。下一届预计2027年的一届，以申报通知为准。',
    ],
    [
      '2026-11-20',
      'bayingolin',
      '【样例】2026年公开到“资格审查，征求部门意见，公示受理名单”。下一届预计2028年的一届，以申报通知为准。',
    ],
  ])('on %s in %s: %s', (day, city, words) => {
    expect(whenOn(day, city)).toBe(words);
  });

  it('expects no later round while a call still takes applications', () => {
    expect(whenOn('2026-11-20', 'luohe')).not.toContain('预计');
  });
});
