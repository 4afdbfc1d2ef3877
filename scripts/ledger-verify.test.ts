import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkpointText } from '../src/register/checkpoint.ts';
import { entryText, ledgerTree } from '../src/register/ledger-entry.ts';
import { entryBundles } from '../src/register/tiles.ts';
import { realContent } from '../src/testing/content-builder.ts';
import type { TestContent } from '../src/testing/content-builder.ts';
import { forge, register, registered } from '../src/testing/register.ts';
import { runCommand, spawnCommand } from '../src/testing/run-command.ts';
import { ledgerVerify } from './ledger-verify.ts';

const TEXT = 'jurisdictions/luohe/regulations/2018/text.md';

const verify = (content: TestContent, ...copies: string[]) =>
  runCommand(ledgerVerify, copies, { PORTAL_CONTENT: content.root });

/** Everything real registered, and a copy of the register beside the content. */
function keptContent(): { content: TestContent; kept: string } {
  const content = register(realContent(), '2026-11-20');
  const kept = join(content.root, '..', 'kept');
  mkdirSync(kept);
  for (const name of ['published.jsonl', 'published.checkpoint'])
    cpSync(join(content.root, name), join(kept, name));
  return { content, kept };
}

/** Serves the register as the built site does. */
function writeLog(content: TestContent, folder: string): void {
  const entries = registered(content);
  const tree = ledgerTree(entries);
  const bundles = entryBundles(entries.map(entryText), [entries.length]);
  const head = checkpointText({ origin: 'a.gov.cn/log', size: tree.size, root: tree.root() });
  for (const { path, bytes } of [
    { path: 'checkpoint', bytes: new TextEncoder().encode(head) },
    ...bundles,
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

describe('a register that only grew', () => {
  it('is consistent with an older file, checkpoint, content folder and log folder', () => {
    const { content, kept } = keptContent();
    writeLog(content, join(kept, 'log'));
    const size = registered(content).length;
    content
      .replace(TEXT, '\n\n第二条', '\n\n\n第二条')
      .replace(
        'jurisdictions/luohe/regulations/2018/regulation.yaml',
        'repeals:',
        'corrections: [{ on: "2026-11-21", reason: 更正分段 }]\nrepeals:',
      );
    register(content, '2026-11-21');
    for (const copy of ['published.jsonl', 'published.checkpoint', '.', 'log', 'log/checkpoint']) {
      const { status, stdout } = verify(content, join(kept, copy));
      // The text and the file of its dates, which says what was mended.
      expect(stdout, copy).toContain(
        `一致：旧副本的 ${size} 项原样都在，次序没有变；此后增加 2 项。`,
      );
      expect(stdout).toMatch(/一致性证明（RFC 6962）：\n( {2}[A-Za-z0-9+/]{43}=\n)+$/);
      expect(status).toBe(0);
    }
  });
});

describe('what is caught and named', () => {
  it('is one byte of one published file, even without an older copy at odds', () => {
    const { content, kept } = keptContent();
    content.replace(TEXT, '\n\n第二条', '\n\n\n第二条');
    const { status, stdout } = verify(content, kept);
    expect(status).toBe(1);
    expect(stdout).toContain(`content/${TEXT}:1:1  published-changed  `);
  });

  it('is a published file that can no longer be read', () => {
    const { content, kept } = keptContent();
    content.write(TEXT, Uint8Array.of(0xff, 0xfe, 0x00));
    const { status, stdout } = verify(content, kept);
    expect(status).toBe(1);
    expect(stdout).toContain('内容文件夹有下列问题，不能证明它与登记的一致：');
    expect(stdout).toContain(`content/${TEXT}:1:1  file-encoding  `);
  });

  it('is a changed file whose line and seal were changed with it', () => {
    const { content, kept } = keptContent();
    content.replace(TEXT, '\n\n第二条', '\n\n\n第二条').remove('published.jsonl');
    content.remove('published.checkpoint');
    register(content, '2026-11-20');
    expect(content.findings()).toEqual([]);
    const { status, stdout } = verify(content, join(kept, 'published.jsonl'));
    expect(status).toBe(1);
    expect(stdout).toContain('不一致，共 2 处：');
    expect(stdout).toMatch(
      /第 \d+ 号（luohe\/regulations\/2018 第 1 版）的SHA-256改过：旧副本是 \w{64}，现在是 \w{64}。/,
    );
    expect(verify(content, join(kept, 'published.checkpoint')).stdout).toContain(
      `前 ${registered(content).length} 项与旧总指纹不一致`,
    );
  });

  it('is a deleted entry, a changed order and a shortened register', () => {
    const { content, kept } = keptContent();
    const lines = registered(content);
    forge(content, lines.toSpliced(2, 1));
    const gone = verify(content, kept);
    expect(gone.status).toBe(1);
    expect(gone.stdout).toContain(`第 3 号（${lines[2]!.id} 第 1 版）被删去`);
    expect(verify(content, join(kept, 'published.checkpoint')).stdout).toContain(
      `旧总指纹有 ${lines.length} 项，现在只有 ${lines.length - 1} 项`,
    );
    forge(content, [lines[1]!, lines[0]!, ...lines.slice(2)]);
    const moved = verify(content, kept);
    expect(moved.status).toBe(1);
    expect(moved.stdout).toContain(
      '第 1 号（bayannur/regulations/draft 第 1 版）换了次序：现在是第 2 号',
    );
  });

  it('is what changed between two copies that somebody else kept', () => {
    const { content, kept } = keptContent();
    const later = join(kept, 'later.jsonl');
    writeFileSync(
      later,
      readFileSync(join(kept, 'published.jsonl'), 'utf8').replace('2026-11-20', '2026-11-19'),
    );
    const { status, stdout } = verify(content, kept, later);
    expect(status).toBe(1);
    expect(stdout).toContain('登记日期改过：旧副本是 2026-11-20，现在是 2026-11-19');
    expect(verify(content, kept, kept).status).toBe(0);
  });
});

describe('a later copy', () => {
  it('that is a content folder is held against its own lines and seal', () => {
    const { content, kept } = keptContent();
    expect(verify(content, kept, content.root).status).toBe(0);
    content.replace(TEXT, '第二条', '第二条　');
    const { status, stdout } = verify(content, kept, content.root);
    expect(status).toBe(1);
    expect(stdout).toContain(TEXT);
  });

  it('that does not fit its own checkpoint is no continuation', () => {
    const { content, kept } = keptContent();
    const older = join(kept, 'older.jsonl');
    const lines = readFileSync(join(kept, 'published.jsonl'), 'utf8').trimEnd().split('\n');
    writeFileSync(older, `${lines.slice(0, -1).join('\n')}\n`);
    expect(verify(content, older, kept).status).toBe(0);
    const last = lines.at(-1)!.replace('2026-11-20', '2026-11-19');
    writeFileSync(join(kept, 'published.jsonl'), `${[...lines.slice(0, -1), last].join('\n')}\n`);
    const { status, stdout } = verify(content, older, kept);
    expect(status).toBe(1);
    expect(stdout).toContain('不一致');
  });
});

it('is what the script runs', () => {
  const { content, kept } = keptContent();
  const called = [[kept], { PORTAL_CONTENT: content.root }] as const;
  const ran = spawnCommand('ledger-verify', ...called);
  expect(ran).toEqual(runCommand(ledgerVerify, ...called));
  expect(ran).toMatchObject({ status: 0, stderr: '' });
});

it('says how it is called, and what it cannot read, and exits with 2', () => {
  const { content, kept } = keptContent();
  expect(verify(content)).toMatchObject({ status: 2, stdout: '' });
  expect(verify(content).stderr).toContain('用法：npm run ledger:verify -- <旧副本>');
  writeLog(content, join(kept, 'log'));
  const size = registered(content).length;
  writeFileSync(join(kept, 'log', `tile/entries/000.p/${size}`), 'cut');
  for (const copy of [join(kept, 'nowhere'), join(kept, 'log'), join(content.root, TEXT)])
    expect(verify(content, copy)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('读不出登记') as string,
    });
});
