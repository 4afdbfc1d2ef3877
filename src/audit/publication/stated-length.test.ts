import { describe, expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import { windowLength } from './window-length.ts';

const publishedRecords = (window: { from: string; until: string; statedLength?: string }) =>
  context('wuhai', { lists: { 'proposed-winners': { window } } });

/** 2026-06-01, a Monday, to 2026-06-10: eight working days with the first, seven without it; ten days and nine. */
describe('a length printed beside 2026-06-01 to 2026-06-10', () => {
  const kept = 'met window-long-enough 25';
  const differs = 'note window-stated-differs';
  it.each([
    ['公示期7个工作日', [kept]],
    ['公示期8个工作日', [kept]],
    ['公示期6个工作日', [kept, differs]],
    ['公示期9个工作日', [kept, differs]],
    ['公示期不少于5个工作日', [kept]],
    ['公示期不少于9个工作日', [kept, differs]],
    ['公示期十天', [kept]],
    ['公示9日', [kept]],
    ['公示8日', [kept, differs]],
    ['公示期为一周', [kept, differs]],
    ['自公布之日起', [kept, 'note window-stated-unread']],
    ['6月1日9时起至6月10日17时30分止，共7个工作日', [kept]],
    ['6月1日9时起至6月10日17时30分止，共5个工作日', [kept, differs]],
    ['公示期7个工作日（共10天）', [kept]],
    ['公示期7个工作日（共12天）', [kept, differs]],
  ])('%s: %j', (statedLength, expected) => {
    const window = { from: '2026-06-01', until: '2026-06-10', statedLength };
    expect(told(windowLength, publishedRecords(window))).toEqual(expected);
  });
});

it('says nothing twice where the printed length is that of the rule', () => {
  const window = { from: '2026-06-01', until: '2026-06-05', statedLength: '公示期7个工作日' };
  expect(told(windowLength, publishedRecords(window))).toEqual(['unmet window-too-short 25']);
});

describe('a window into a year without a table of holidays', () => {
  const said = (from: string, until: string) =>
    windowLength.run(publishedRecords({ from, until })).map(auditSentence)[0];

  it('is long enough by the days that are certain', () => {
    expect(said('2026-12-18', '2027-01-05')).toBe(
      '2026年12月18日至2027年1月5日：首日也算至少为10个工作日，首日不计至少为9个工作日（2027年的放假安排未收录）；办法要求7个工作日。两种算法都达到。',
    );
  });

  it('is too short whatever the days turn out to be', () => {
    expect(said('2026-12-30', '2027-01-02')).toBe(
      '2026年12月30日至2027年1月2日：首日也算至多为4个工作日，首日不计至多为3个工作日（2027年的放假安排未收录）；办法要求7个工作日。两种算法都不够。',
    );
  });
});
