import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { revisionState } from '../../law/records/revision-state.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { CALL, LIST, NOTICE, ROUND, realRound } from '../../testing/real-round.ts';
import { forge, register, registered } from '../../testing/register.ts';
import { stateKind } from '../../register/state-id.ts';
import { loadPortal } from '../load-portal.ts';

/** A later revision of the call. */
function revise(content: TestContent, number: number, kind: string): TestContent {
  const mark = `revision: { kind: ${kind}, on: "2022-01-0${number + 6}", reason: 示例 }\n---\n\n`;
  return content.write(
    CALL.replace('.md', `-r${number}.md`),
    NOTICE.replace('---\n\n', mark).replace('请按期', '请按时'),
  );
}

const codes = (content: TestContent) =>
  content.findings().map(({ code, file, line }) => `${code} ${file}:${line}`);
/** Texts and records; what the portal itself writes about them is tested apart. */
const issued = ({ root }: TestContent) =>
  loadPortal(root).portal?.unpublished.filter(({ id }) => !stateKind(id)) ?? [];
const awaited = (content: TestContent) =>
  issued(content).map(({ id, revision }) => `${id} ${revision}`);

describe('what waits for its line', () => {
  it('is every text and every real record, no sample', () => {
    expect(awaited(realRound())).toEqual([
      'mou/regulations/2020 1',
      'mou/rounds/1/call-notice 1',
      'mou/rounds/1/qualified-list 1',
    ]);
  });

  it('is nothing once it has one', () => {
    expect(awaited(register(realRound()))).toEqual([]);
  });

  it('is a new revision', () => {
    const content = revise(register(realRound()), 2, 'correction');
    expect(awaited(content)).toEqual(['mou/rounds/1/call-notice 2']);
  });

  it('is a text that says it was corrected', () => {
    const content = register(realRound())
      .replace('jurisdictions/mou/regulations/2020/text.md', '第二条　', '第二条  ')
      .replace(
        'jurisdictions/mou/regulations/2020/regulation.yaml',
        'repeals: []',
        'repeals: []\ncorrections: [{ on: "2022-02-01", reason: 更正空格 }]',
      );
    expect(awaited(content)).toEqual(['mou/regulations/2020 2']);
  });

  it('comes to the hash of its files one after the other', () => {
    const content = realRound();
    const list = issued(content).at(-1);
    const hash = createHash('sha256');
    for (const file of [LIST, `${ROUND}/rows.csv`])
      hash.update(readFileSync(join(content.root, file)));
    expect(list?.sha256).toBe(hash.digest('hex'));
  });
});

describe('the register', () => {
  const lines = () => registered(register(realRound()));
  const faults = (change: (lines: string[]) => string[]) =>
    codes(
      register(realRound()).withFile('published.jsonl', (text) =>
        change(text.trim().split('\n')).join('\n'),
      ),
    );

  it('lists the hash of every file by itself', () => {
    const named = lines().map(({ files }) => files.map(({ name }) => name));
    expect(named.slice(0, 3)).toEqual([
      ['text.md', 'source.txt'],
      ['call-notice.md'],
      ['qualified-list.yaml', 'rows.csv'],
    ]);
    expect(lines()[1]?.files[0]?.sha256).toBe(createHash('sha256').update(NOTICE).digest('hex'));
  });

  it('may not lose a line, not even the last, whatever the content says', () => {
    const broken = ['published-seal content/published.jsonl:1'];
    expect(faults((each) => each.slice(0, -1))).toEqual(broken);
    expect(faults((each) => each.slice(1))).toEqual(broken);
  });

  it('may not change in its order or in a day', () => {
    const broken = ['published-seal content/published.jsonl:1'];
    expect(faults((each) => each.toReversed())).toEqual(broken);
    expect(faults((each) => each.map((line) => line.replace('-07"', '-06"')))).toEqual(broken);
    expect(faults((each) => each)).toEqual([]);
  });

  it('may not go, nor its seal', () => {
    expect(codes(register(realRound()).remove('published.checkpoint'))).toEqual([
      'published-seal content/published.checkpoint:1',
    ]);
    expect(codes(register(realRound()).remove('published.jsonl'))).toEqual([
      'published-seal content/published.jsonl:1',
    ]);
  });

  it('may hold lines that are not sealed yet: they may come from another branch', () => {
    const content = register(revise(register(realRound()), 2, 'correction'));
    const sealed = forge(realRound(), registered(content).slice(0, 3));
    revise(sealed, 2, 'correction');
    sealed.withFile('published.jsonl', (text) => text + JSON.stringify(registered(content).at(-1)));
    expect(codes(sealed)).toEqual([]);
    expect(awaited(sealed)).toEqual([]);
  });

  it('notices a byte that went from one file to the next', () => {
    const [text, call, list] = registered(register(realRound()));
    const files = call!.files.map((file) => ({ ...file, sha256: '0'.repeat(64) }));
    const content = forge(realRound(), [text!, { ...call!, files }, list!]);
    expect(codes(content)).toEqual([`published-changed content/${CALL}:1`]);
  });
});

describe('a published revision', () => {
  it('may not change by a single byte', () => {
    expect(codes(register(realRound()).replace(CALL, '申报。\n', '申报。'))).toEqual([
      `published-changed content/${CALL}:1`,
    ]);
    expect(codes(register(realRound()).withFile(CALL, (text) => `\uFEFF${text}`))).toEqual([
      `published-changed content/${CALL}:1`,
    ]);
  });

  it('may not change in the table of its rows', () => {
    const content = register(realRound()).replace(`${ROUND}/rows.csv`, '某某公司', '某某有限公司');
    expect(codes(content)).toEqual([`published-changed content/${LIST}:1`]);
  });

  it('may not go', () => {
    expect(codes(register(realRound()).remove(CALL))).toEqual([
      'published-missing content/published.jsonl:2',
    ]);
  });

  it('may not go with its round or its city', () => {
    expect(codes(register(realRound()).remove(ROUND))).toEqual([
      'published-missing content/published.jsonl:2',
      'published-missing content/published.jsonl:3',
    ]);
  });

  it('is not called gone while its file cannot be read', () => {
    const content = register(realRound()).replace(CALL, 'title:', 'titel:');
    expect(codes(content).filter((each) => each.startsWith('published'))).toEqual([]);
    expect(codes(content)).not.toEqual([]);
  });

  it('may go when a redaction takes its place, for then its line remembers it', () => {
    const content = revise(register(realRound()), 2, 'redaction').remove(CALL);
    expect(codes(content)).toEqual([]);
    expect(awaited(content)).toEqual(['mou/rounds/1/call-notice 2']);
  });

  it('keeps its place and its hash in the history after it went', () => {
    const content = register(realRound());
    const was = createHash('sha256').update(NOTICE).digest('hex');
    revise(revise(content, 2, 'redaction').remove(CALL), 3, 'correction');
    const rounds = loadPortal(content.root).portal?.jurisdictions[0]?.rounds;
    const call = rounds?.find(({ slug }) => slug === '1')?.callNotice;
    expect(call?.revisions.map(({ number, data }) => [number, data.revision?.kind])).toEqual([
      [1, undefined],
      [2, 'redaction'],
      [3, 'correction'],
    ]);
    expect(call?.revisions[0]).toMatchObject({ sha256: was, prose: '' });
    expect(call && revisionState<CallNotice>(call, 1)).toBe('redacted');
  });

  it('may not go when a correction takes its place', () => {
    const content = revise(register(realRound()), 2, 'correction').remove(CALL);
    expect(codes(content)).toEqual([`revision-mark content/${CALL.replace('.md', '-r2.md')}:14`]);
  });

  it('may not have gone before it had a line, redacted or not', () => {
    const content = revise(realRound(), 2, 'redaction').remove(CALL);
    expect(codes(content)).toEqual([`revision-mark content/${CALL.replace('.md', '-r2.md')}:1`]);
    expect(content.findings().map(findingLine)[0]).toContain('第 1 版不在，也没有登记。→ ');
  });
});
