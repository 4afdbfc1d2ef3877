import { describe, expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { jurisdictionPage } from '../city/jurisdiction-page.ts';
import { cityRecords } from './city-records.ts';
import { citySummary, nextLines } from './city-summary.ts';

function summaryOn(day: string, slug: string) {
  setBuildDay(day);
  const jurisdiction = realPortal().jurisdictions.find((each) => each.slug === slug);
  const page = jurisdiction && jurisdictionPage(jurisdiction);
  if (!jurisdiction || !page) throw new Error(`no city ${slug}`);
  return citySummary(jurisdiction, page, cityRecords(jurisdiction));
}
const markedOn = (day: string, slug: string) =>
  summaryOn(day, slug).process.flatMap(({ id, mark }) => (mark ? [[id, mark]] : []));
const nextOn = (day: string, slug: string) =>
  summaryOn(day, slug).next.map(({ text, cites }) => [
    text,
    cites.map(({ label }) => label).join(),
  ]);

describe('the stage a city’s round has come to', () => {
  it.each([
    ['2026-11-02', 'luohe', 'application', '现在'],
    ['2026-12-11', 'luohe', 'application', '现在'],
    ['2026-12-12', 'luohe', 'call', '公开到这一步'],
    ['2026-11-15', 'wuhai', 'opinion', '公开到这一步'],
    ['2026-11-16', 'wuhai', 'publicity', '现在'],
    ['2026-11-25', 'wuhai', 'publicity', '现在'],
    ['2026-11-26', 'wuhai', 'publicity', '公开到这一步'],
    ['2026-11-20', 'bayannur', 'award', '本届已走完'],
  ])('is on %s in %s the stage “%s”, marked %s', (day, city, id, mark) => {
    expect(markedOn(day, city)).toEqual([[expect.stringContaining(id) as string, mark]]);
  });

  it('is marked once in every city that has a round under the text shown', () => {
    for (const { slug } of realPortal().jurisdictions)
      expect(markedOn('2026-11-20', slug), slug).toHaveLength(1);
  });
});

describe('what is open in a city', () => {
  it('is its own windows until the end of their last day', () => {
    const open = (day: string) => summaryOn(day, 'wuhai').open.map(({ clock }) => clock.until);
    expect(open('2026-11-25')).toEqual(['2026-11-25']);
    expect(open('2026-11-26')).toEqual([]);
  });
});

describe('how a city’s last round stands where nothing is open', () => {
  it.each([
    ['2026-11-26', 'wuhai', '2026年度公开到“公示拟授奖名单”。'],
    ['2026-11-20', 'bayannur', '最近一届是2026年；下一届预计2028年的一届，以申报通知为准。'],
  ])('is told on %s of %s', (day, city, words) => {
    expect(summaryOn(day, city).stands).toBe(words);
  });
});

describe('what comes next in a city', () => {
  it('is the stage after the last public one, and the next one to be made public', () => {
    expect(nextOn('2026-11-20', 'luohe')).toEqual([
      ['审核申报条件和申报材料，确认符合申报条件的单位名单（条文未要求公开）', '第十五条'],
      [expect.stringMatching(/^下一次公开：拟奖名单公示，不少于7天/), '第十七条'],
    ]);
  });

  it('is the stage after the call once applications are closed', () => {
    expect(nextOn('2026-12-12', 'luohe')[0]).toEqual([
      '提交申报材料（条文未要求公开）',
      '第十五条',
    ]);
  });

  it('is the next round, by the cycle of the rules, once everything is public', () => {
    expect(nextOn('2026-11-20', 'bayannur')).toEqual([
      ['本届各环节已经走完。', ''],
      ['每2年评审一次', expect.stringMatching(/^第.+条/) as string],
    ]);
  });

  it('is not guessed where the round’s text is not held', () => {
    expect(nextLines(null, [{ text: '每年评审一次', cites: [] }], [])).toEqual([
      { text: '本届依据的文本未收录，无法推知。', cites: [] },
    ]);
  });
});
