import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { validContent } from '../src/testing/content-builder.ts';
import type { TestContent } from '../src/testing/content-builder.ts';
import { LIST, realRound } from '../src/testing/real-round.ts';
import { runCommand, spawnCommand } from '../src/testing/run-command.ts';
import { check } from './check.ts';
import { ledger } from './ledger.ts';

const TEXT = 'jurisdictions/mou/regulations/2020/text.md';

const SCRIPTS = { ledger, check };
const settings = ({ root }: TestContent, today: string) => ({
  PORTAL_CONTENT: root,
  PORTAL_TODAY: today,
});
const run = (script: keyof typeof SCRIPTS, content: TestContent, today = '2026-11-20') =>
  runCommand(SCRIPTS[script], [], settings(content, today));
const published = (content: TestContent) =>
  readFileSync(join(content.root, 'published.jsonl'), 'utf8');

it('registers what is real and no sample, once, and the check says so', () => {
  const content = validContent();
  expect(run('check', content).stdout).toContain(
    '尚未登记 4 项，公布后请运行 npm run ledger 登记：\n  mou/regulations/2020  第 1 版\n',
  );

  const first = spawnCommand('ledger', [], settings(content, '2026-11-20'));
  expect(first.status).toBe(0);
  expect(first.stdout).toBe(
    '已登记 4 项，请把 content/published.jsonl、content/published.checkpoint 和 content/registered 一并提交：\n  mou/regulations/2020  第 1 版\n  mou/dates/2020  第 1 版\n  mou/notes/2020  第 1 版\n  mou/rules/2020  第 1 版\n',
  );
  const written = published(content);
  expect(written).toMatch(
    /^\{"files":\[.+\],"id":"mou\/regulations\/2020","on":"2026-11-20","revision":1,"sha256":"[0-9a-f]{64}"\}\n/,
  );
  expect(run('check', content).stdout).not.toContain('尚未登记');

  const second = run('ledger', content, '2026-11-21');
  expect(second.status).toBe(0);
  expect(second.stdout).toBe('没有新的内容需要登记。\n');
  expect(published(content)).toBe(written);
});

it('adds behind the lines that stand there, even where the last has no end', () => {
  const content = validContent();
  run('ledger', content);
  const before = published(content).trimEnd();
  content
    .write('published.jsonl', before)
    .replace(TEXT, '\n\n第二条', '\n\n\n第二条')
    .replace(
      'jurisdictions/mou/regulations/2020/regulation.yaml',
      'repeals: []',
      'repeals: []\ncorrections: [{ on: "2026-11-21", reason: 更正分段 }]',
    );
  expect(run('ledger', content, '2026-11-21').status).toBe(0);
  expect(published(content).startsWith(`${before}\n`)).toBe(true);
  const added = published(content)
    .slice(before.length + 1)
    .split('\n');
  const [text, dates, end] = added;
  expect(added).toHaveLength(3);
  expect(text).toMatch(
    /mou\/regulations\/2020","on":"2026-11-21","revision":2,"sha256":"[0-9a-f]{64}"\}$/,
  );
  expect(dates).toMatch(
    /mou\/dates\/2020","on":"2026-11-21","revision":2,"sha256":"[0-9a-f]{64}"\}$/,
  );
  expect(end).toBe('');
});

it('refuses, as the check does, what no longer matches its line, and writes nothing', () => {
  const content = validContent();
  run('ledger', content);
  const written = published(content);
  content.replace(TEXT, '\n\n第二条', '\n\n\n第二条');
  for (const script of ['ledger', 'check'] as const) {
    const { status, stdout, stderr } = run(script, content);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`content/${TEXT}:1:1  published-changed  `);
    expect(stderr).toContain('共 1 处需要改正，网站没有生成。');
  }
  expect(published(content)).toBe(written);
});

describe('what is not public yet', () => {
  afterEach(() => vi.useRealTimers());

  const later = () =>
    realRound().replace(LIST, 'publishedOn: "2022-01-05"', 'publishedOn: "2022-02-05T09:00"');

  it('is not registered, and named with its moment; what is public is registered', () => {
    const content = later();
    const { status, stdout } = run('ledger', content, '2022-01-10');
    expect(status).toBe(0);
    expect(stdout).toContain(
      '还没有到公布时间、没有登记的 1 项，公布后再运行 npm run ledger：\n  2022-02-05 09:00  mou/rounds/1/qualified-list  第 1 版  受理名单\n',
    );
    expect(published(content)).toContain('"mou/rounds/1/call-notice"');
    expect(published(content)).not.toContain('qualified-list');
    expect(run('ledger', content, '2022-02-05').stdout).toContain(
      '  mou/rounds/1/qualified-list  第 1 版\n  mou/rounds/1  第 1 版\n',
    );
    expect(published(content)).toContain('"on":"2022-02-05"');
  });

  it('is told by the check, with the time of the next build', () => {
    expect(run('check', later(), '2022-01-10').stdout).toContain(
      '还没有到公布时间的 1 项，到时重新生成网站才会显示（北京时间）：\n  2022-02-05 09:00  mou/rounds/1/qualified-list  第 1 版  受理名单\n下一次生成网站：2022-01-11 00:00（北京时间）。\n',
    );
    expect(run('check', later(), '2022-02-05').stdout).not.toContain('还没有到公布时间');
  });

  it('is the time of the next build where it comes before midnight', () => {
    vi.useFakeTimers({ now: new Date('2022-02-05T08:00:00+08:00') });
    expect(run('check', later(), '').stdout).toContain('下一次生成网站：2022-02-05 09:00');
    vi.setSystemTime(new Date('2022-02-05T09:00:00+08:00'));
    expect(run('check', later(), '').stdout).toContain('下一次生成网站：2022-02-06 00:00');
  });

  it('of samples is told apart, for they follow a day of their own', () => {
    const content = realRound().withFile('site.yaml', (text) => `${text}demoDay: "2022-05-31"\n`);
    expect(run('check', content, '').stdout).toMatch(
      /样例以 2022-05-31 为今天，晚于这一天、不显示的 2 项：\n {2}2022-06-01 00:00 {2}mou\/rounds\/sample-1\/publicity/,
    );
  });
});

it('registers nothing on a day before that of the last line', () => {
  const content = validContent();
  run('ledger', content, '2026-11-20');
  const written = published(content);
  const { status, stderr } = run('ledger', content, '2026-11-19');
  expect(status).toBe(1);
  expect(stderr).toContain('登记簿最后一行是 2026-11-20 登记的，今天不能是 2026-11-19');
  expect(published(content)).toBe(written);
});
