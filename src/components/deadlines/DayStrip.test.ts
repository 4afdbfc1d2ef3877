import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { countWindow } from '../../law/calendar/count-window.ts';
import type { CountedWindow, WindowLength } from '../../law/calendar/count-window.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import { lastMoment } from '../../law/calendar/last-moment.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { addressesOf, textOf } from '../../testing/site/html.ts';
import DayStrip from './DayStrip.astro';

const notice = {
  title: '示例通知',
  documentNumber: '示办〔2025〕7号',
  url: 'https://example.org/n',
};
const calendar = officialCalendar([{ ...YEAR_2026, notice }]);
const wd = (count: number): WindowLength => ({ count, unit: 'working-day' });
const cites = [{ label: '第二十五条', href: '#art-25', quote: '公示期为7个工作日' }];

async function printed(window: CountedWindow | JudgedWindow, more: Record<string, unknown> = {}) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(DayStrip, { props: { window, cites, ...more } });
  return { html, text: textOf(html).replace(/\s+/g, '') };
}

/** Each day of the strip as a screen reader says it, and the kinds of cell it is drawn as. */
function daysOf(html: string) {
  return [...html.matchAll(/<li class="([^"]*)"[^>]*>(.*?)<\/li>/gs)].map(([, kinds, day]) => [
    textOf(day ?? '').replace(/\s+/g, ''),
    (kinds ?? '').replace(/\s*astro-\S+/, ''),
  ]);
}

describe('seven working days over National Day', async () => {
  const { html, text } = await printed(countWindow('2026-09-28', wd(7), calendar), {
    last: lastMoment('2026-10-13', '17:30'),
  });

  it('are a strip on which every day is named or numbered, and stands under its weekday', () => {
    expect(daysOf(html)).toEqual([
      ['9月28日首日', 'on-1 first'],
      ['9月29日第1日', 'on-2 counted'],
      ['9月30日第2日', 'on-3 counted'],
      ['10月1日国庆节', 'on-4'],
      ['10月2日国庆节', 'on-5'],
      ['10月3日国庆节', 'on-6'],
      ['10月4日国庆节', 'on-7'],
      ['10月5日国庆节', 'on-1'],
      ['10月6日国庆节', 'on-2'],
      ['10月7日国庆节', 'on-3'],
      ['10月8日第3日', 'on-4 counted'],
      ['10月9日第4日', 'on-5 counted'],
      ['10月10日第5日调休上班', 'on-6 counted'],
      ['10月11日周末', 'on-7'],
      ['10月12日第6日首日也算时的末日', 'on-1 counted lenient'],
      ['10月13日第7日末日', 'on-2 counted last'],
    ]);
    expect(html).toContain('datetime="2026-10-13"');
  });

  it('say in words what the strip shows', () => {
    expect(text).toContain('自2026年9月28日（周一）起，7个工作日第二十五条');
    expect(text).toContain('首日不计至2026年10月13日（周二）');
    expect(text).toContain('首日也算至2026年10月12日（周一）');
    expect(text).toContain('不计入的日子10月1日至7日国庆节、10月11日周末');
    expect(text).toContain(
      '10月13日17:30；当面、邮寄、电子邮件、传真，稳妥的做法都是在这一时刻以前',
    );
  });

  it('name the law and the notice, once, and lead to article and notice', () => {
    expect(text).toContain('第二百零一条');
    expect(text.split('《示例通知》（示办〔2025〕7号）')).toHaveLength(2);
    expect(addressesOf(html)).toEqual(['#art-25', notice.url]);
  });

  it('bring neither style attributes nor scripts', () => {
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
  });
});

describe('a printed window', async () => {
  const { html, text } = await printed(judgeWindow('2026-03-23', '2026-03-28', wd(5), calendar));

  it('says both counts, the verdict and the end on a day off', () => {
    expect(text).toContain('2026年3月23日（周一）至3月28日');
    expect(text).toContain('首日不计4个工作日首日也算5个工作日');
    expect(text).toContain('要求5个工作日只有首日也算才达到');
    expect(text).toContain('末日2026年3月28日（周六）不是工作日（周末）');
    expect(daysOf(html).at(-1)).toEqual(['3月28日周末末日', 'on-6 last']);
  });

  it('shows no notice where there is none', () => {
    expect(addressesOf(html)).toEqual(['#art-25']);
    expect(text).not.toContain('放假依据');
  });
});

describe('calendar days', () => {
  const window = judgeWindow(
    '2026-03-27',
    '2026-03-31',
    { count: 4, unit: 'calendar-day', word: '自然日' },
    calendar,
  );

  it('count weekends, which then need no name, and keep the word of the text', async () => {
    const { html, text } = await printed(window);
    expect(daysOf(html).map(([day]) => day)).toEqual([
      '3月27日首日',
      '3月28日第1日',
      '3月29日第2日',
      '3月30日第3日',
      '3月31日第4日末日',
    ]);
    expect(text).toContain('要求4个自然日两种算法都达到');
    expect(text).not.toContain('不计入的日子');
  });

  it('leave out the days off an end moves over', async () => {
    const { html } = await printed(
      countWindow('2026-03-21', { count: 7, unit: 'calendar-day' }, calendar),
    );
    expect(daysOf(html).slice(-3)).toEqual([
      ['3月28日周末', 'on-6'],
      ['3月29日周末', 'on-7'],
      ['3月30日第7日末日', 'on-1 counted last'],
    ]);
  });
});

describe('a window no table covers', () => {
  it('names the year, and gives no end, no last moment and no strip', async () => {
    const { html, text } = await printed(countWindow('2029-03-01', wd(7), calendar));
    expect(text).toContain('2029年的放假安排尚未公布或未收录');
    expect(text).toContain('首日不计无法推算首日也算无法推算');
    expect(text).not.toMatch(/最后时刻|不计入的日子/);
    expect(daysOf(html)).toEqual([]);
  });

  it('shows the days that are known', async () => {
    const { html } = await printed(countWindow('2026-12-28', wd(7), calendar));
    expect(daysOf(html).map(([day]) => day)).toEqual([
      '12月28日首日',
      '12月29日第1日',
      '12月30日第2日',
      '12月31日第3日',
    ]);
  });
});
