import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validContent } from '../src/testing/content-builder.ts';
import type { TestContent } from '../src/testing/content-builder.ts';
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
    '尚未登记 1 项，公布后请运行 npm run ledger 登记：\n  mou/regulations/2020  第 1 版\n',
  );

  const first = spawnCommand('ledger', [], settings(content, '2026-11-20'));
  expect(first.status).toBe(0);
  expect(first.stdout).toBe(
    '已登记 1 项，请把 content/published.jsonl 和 content/published.checkpoint 一并提交：\n  mou/regulations/2020  第 1 版\n',
  );
  const written = published(content);
  expect(written).toMatch(
    /^\{"files":\[.+\],"id":"mou\/regulations\/2020","on":"2026-11-20","revision":1,"sha256":"[0-9a-f]{64}"\}\n$/,
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
  const [first, second, end] = published(content).split('\n');
  expect(first).toBe(before);
  expect(second).toMatch(/"on":"2026-11-21","revision":2,"sha256":"[0-9a-f]{64}"\}$/);
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
