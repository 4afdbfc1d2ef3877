import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../audit/catalogue.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { CHECK_WORDS } from '../../messages/audit/checks/all.ts';
import {
  articlesSummary,
  brokenWords,
  checkAnswer,
  explainedAt,
} from '../../messages/audit/checks/check-page.ts';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { settings, siteOf } from '../site/site.ts';
import { checkPages, checkPaths } from './check-page.ts';

const held = realPortal();
const pageOf = (code: string, portal = held) =>
  checkPages(siteOf(portal, settings)).find((each) => each.code === code)!;

it('gives each check one page, where a finding says it is explained', () => {
  const codes = CATALOGUE.map(({ code }) => code);
  expect(checkPaths().map(({ params }) => params.check)).toEqual(codes);
  for (const code of codes) expect(explainedAt(code)).toContain(`checks/${code}/`);
});

describe.each(Object.entries(CHECK_WORDS))('the page of %s', (_, words) => {
  it('asks a question, and shows what is kept, what is not, and what goes with a reply', () => {
    expect(words.asks).toMatch(/？$/);
    expect(words.kept).toContain('符合。');
    expect(words.broken).toMatch(/不符合|列为提示|无法核对/);
    for (const sentence of [words.duty, words.evidence, ...words.readings])
      expect(sentence).toMatch(/。$/);
  });
});

it('names real files that fail before samples', () => {
  const [line] = held.audit
    .get('luohe/rounds/sample-2024/publicity-proposed-winners')!
    .filter(({ check, result }) => check === 'window-length' && result === 'unmet');
  expect(pageOf('window-length').failing.map(({ sample }) => sample)).toEqual([true]);
  const real = 'jiangyin/rounds/15/call-notice';
  const audit = new Map(held.audit).set(real, [{ ...line!, record: real }]);
  const { failing } = pageOf('window-length', { ...held, audit });
  expect(failing.map(({ sample }) => sample)).toEqual([false, true]);
  expect(failing[0]?.href).toBe(`/${real}/#audit`);
});

it('counts every line of the check once, and names the articles of each text', () => {
  const page = pageOf('window-length');
  const lines = [...held.audit.values()].flat().filter(({ check }) => check === page.code);
  expect(page.tally.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length);
  const wuhai = page.articles.find(({ href }) => href.includes('wuhai'));
  expect(wuhai?.cites.map(({ label }) => label)).toContain('第二十五条');
});

it('says what was found, how much of it in samples, and that nothing was where nothing was', () => {
  const tally = [
    { name: '不符合', count: 1 },
    { name: '符合', count: 9 },
  ];
  expect(checkAnswer(tally, 8)).toBe(
    '收录的文件这样核对过10处：不符合1处、符合9处（其中样例8处）。',
  );
  expect(checkAnswer(tally, 0)).not.toContain('样例');
  expect(checkAnswer(tally, 10)).toContain('（都是样例）');
  expect(checkAnswer([], 0)).toBe('收录的文件里还没有可以这样核对的。');
});

it('counts the days of its example as the check does', () => {
  const counted = (until: string) =>
    judgeWindow(
      '2026-09-28',
      until,
      { count: 7, unit: 'working-day' },
      officialCalendar([YEAR_2026]),
    );
  const { kept, broken } = CHECK_WORDS['window-length'];
  expect(kept).toContain('10月13日');
  expect(counted('2026-10-13')).toMatchObject({
    verdict: 'meets-either-way',
    count: { firstDayNotCounted: 7 },
  });
  expect(broken).toContain('首日也算为5个工作日，首日不计为4个');
  expect(counted('2026-10-09')).toMatchObject({
    verdict: 'too-short',
    count: { firstDayCounts: 5, firstDayNotCounted: 4 },
  });
});

it('names the example that fails as the results are named, and counts articles, not only texts', () => {
  expect(brokenWords('名单有4家，不符合。')).toBe('不符合的');
  expect(brokenWords('没有写电话的，列为提示，页面显示“未载明”。')).toBe('列为提示的');
  expect(articlesSummary(5, 12)).toBe('共5个文本的12处，逐项看');
});

it('names the places of a text in its order', () => {
  for (const { articles } of checkPages())
    for (const { cites } of articles) {
      const numbers = cites.map(({ href }) => Number(/#art-(\d+)/.exec(href)?.[1]));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
});
