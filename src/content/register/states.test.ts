import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateKind } from '../../register/state-id.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { CALL, NOTICE, ROUND, realRound } from '../../testing/real-round.ts';
import { register, registered, registeredPaths } from '../../testing/register.ts';
import { publicAt } from '../embargo/public-at.ts';
import { loadPortal } from '../load-portal.ts';

const RULES = 'jurisdictions/mou/regulations/2020/rules.yaml';
const HEAD = 'label: 第一届\n';

const states = (content: TestContent) =>
  loadPortal(content.root)
    .portal!.unpublished.filter(({ id }) => stateKind(id))
    .map(({ id, revision }) => `${id} ${revision}`);
const edited = (content: TestContent, note: string) =>
  content.withFile(RULES, (text) => `${text}# ${note}\n`);
const codes = (content: TestContent) => content.findings().map(({ code }) => code);

it.each([
  ['luohe/rules/2018', 'rules'],
  ['luohe/notes/2018', 'notes'],
  ['luohe/dates/2018', 'dates'],
  ['jiangyin/rounds/15', 'rounds'],
  ['calendars/2026', 'calendars'],
  ['luohe/regulations/2018', null],
  ['jiangyin/rounds/15/call-notice', null],
  ['wuhai/revocations/2026-06-15-9', null],
])('%s is an entry of the kind %s', (id, kind) => {
  expect(stateKind(id)).toBe(kind);
});

describe('what the portal itself writes', () => {
  it('waits for lines of its own: rules, notes, dates and real rounds, no sample', () => {
    expect(states(realRound())).toEqual([
      'mou/dates/2020 1',
      'mou/notes/2020 1',
      'mou/rounds/1 1',
      'mou/rules/2020 1',
    ]);
    expect(states(register(realRound()))).toEqual([]);
  });

  it('is no fault when edited, but a new state that waits until the next publishing', () => {
    const content = edited(register(realRound()), '改');
    expect(codes(content)).toEqual([]);
    expect(states(content)).toEqual(['mou/rules/2020 2']);
    expect(states(edited(content, '再改'))).toEqual(['mou/rules/2020 2']);
    expect(states(register(content, '2022-01-08'))).toEqual([]);
    expect(states(edited(content, '三改'))).toEqual(['mou/rules/2020 3']);
  });

  it('goes back to an earlier state by a line of its own', () => {
    const content = register(realRound());
    const first = readFileSync(join(content.root, RULES), 'utf8');
    register(edited(content, '改'), '2022-01-08');
    content.write(RULES, first);
    expect(states(content)).toEqual(['mou/rules/2020 3']);
    register(content, '2022-01-09');
    expect(states(content)).toEqual([]);
    expect(codes(content)).toEqual([]);
  });

  it('leaves the lines that stand there, byte for byte', () => {
    const content = register(realRound());
    const before = readFileSync(join(content.root, 'published.jsonl'), 'utf8');
    register(edited(content, '改'), '2022-01-08');
    const after = readFileSync(join(content.root, 'published.jsonl'), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('keeps each registered state: one that was changed or lost is found', () => {
    const content = register(edited(register(realRound()), '改'), '2022-01-08');
    const paths = registered(content)
      .filter(({ id }) => id === 'mou/rules/2020')
      .flatMap(registeredPaths);
    expect(paths).toHaveLength(2);
    for (const path of paths) {
      const bytes = readFileSync(join(content.root, path));
      content.write(path, Buffer.concat([bytes, Buffer.from('#')]));
      expect(codes(content)).toEqual(['published-changed']);
      content.remove(path);
      expect(codes(content)).toEqual(['published-missing']);
      content.write(path, bytes);
    }
    expect(codes(content)).toEqual([]);
  });

  it('may have beside it no file that is no state', () => {
    const content = register(realRound()).write('registered/rules.yaml', 'a: 1\n');
    expect(codes(content)).toEqual(['file-unknown']);
  });
});

it('an edit of a round that speaks of a record which waits, waits with it; the lines before stay', () => {
  const later = NOTICE.replace('---\n\n', 'revision: { kind: correction, on: "2022-02-01T09:00", reason: 示例 }\n---\n\n');
  const content = register(realRound())
    .write(CALL.replace('.md', '-r2.md'), later)
    .replace(`${ROUND}/round.yaml`, HEAD, 'label: 第壹届\n');
  const { portal } = loadPortal(content.root);
  const at = (moment: string) =>
    publicAt(portal!, { real: moment, samples: moment, register: '2022-03-01' });
  const names = (moment: string) => at(moment).unpublished.map(({ id }) => id);
  expect(names('2022-01-31T12:00')).not.toContain('mou/rounds/1');
  expect(names('2022-02-02T12:00')).toContain('mou/rounds/1');
  expect(at('2022-01-31T12:00').ledger).toHaveLength(portal!.ledger.length);
});
