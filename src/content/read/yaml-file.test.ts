import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { findingLine } from '../../messages/findings/findings.ts';
import { validContent } from '../../testing/content-builder.ts';
import { ROUND, realRound } from '../../testing/real-round.ts';
import { readYaml } from './yaml-file.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of the heap that somebody still holds. */
async function heapInUse(): Promise<number> {
  // What was referred to weakly is kept to the end of the turn.
  await setImmediate();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const found = (source: string) =>
  readYaml('a.yaml', source).findings.map(
    ({ code, line, column, values }) =>
      `${line}:${column} ${code} ${'found' in values ? (values.found as string) : 'key' in values ? values.key : ''}`,
  );

describe('readYaml', () => {
  it.each([
    ['a: 甲\nb: [1, true, null]\n', { a: '甲', b: [1, true, null] }],
    ['a: 甲\r\nb: 乙\r\n', { a: '甲', b: '乙' }],
    ['a: yes\nb: "1.0"\nc: 12:30', { a: 'yes', b: '1.0', c: '12:30' }],
    [
      'a: "2018-08-22"\nb: 2018年8月22日\nc: 2018/8/22',
      { a: '2018-08-22', b: '2018年8月22日', c: '2018/8/22' },
    ],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['constructor: 1', { constructor: 1 }],
    ['', null],
    ['# nothing\n', null],
    ['just words', 'just words'],
  ])('reads %j', (source, value) => {
    const yaml = readYaml('a.yaml', source);
    expect(yaml.findings).toEqual([]);
    expect(yaml.value).toEqual(value);
  });

  it.each([
    ['a: 1\nb: 2\na: 3', ['3:1 duplicate-key a']],
    ['x:\n  "a": 1\n  a: 2', ['3:3 duplicate-key a']],
    ['a: &x 1\nb: *x', ['1:7 yaml-feature &x', '2:4 yaml-feature *x']],
    ['a: *nowhere', ['1:4 yaml-feature *nowhere']],
    ['a: !secret 1', ['1:12 yaml-feature !secret']],
    ['a: !!str 1', ['1:10 yaml-feature !!str']],
    ['a: !!binary aGk=', ['1:13 yaml-feature !!binary']],
    ['!!set { a, b }', ['1:7 yaml-feature !!set']],
    ['a: &list [1]', ['1:10 yaml-feature &list']],
    ['? { a: 1 }\n: 2', ['1:3 yaml-feature {"a":1}']],
    ['a: 1\n__proto__: { b: 2 }', ['2:1 unknown-key __proto__']],
    ['a: { __proto__: 1 }', ['1:6 unknown-key __proto__']],
    ['on: 2018-08-22', ['1:5 unquoted-date 2018-08-22']],
    ['on: 2018-8-2', ['1:5 unquoted-date 2018-8-2']],
    ['on: 2018-08', ['1:5 unquoted-date 2018-08']],
    ['on: 2018-08-22T08:00:00Z', ['1:5 unquoted-date 2018-08-22T08:00:00Z']],
    ['on: [2018-08-22, "2018-08-22"]', ['1:6 unquoted-date 2018-08-22']],
    ['2018-08-22: 甲', ['1:1 unquoted-date 2018-08-22']],
    ['a: 1\n\tb: 2', ['2:1 yaml-syntax TAB_AS_INDENT']],
    ['a: 甲: 乙', ['1:4 yaml-syntax BLOCK_AS_IMPLICIT_KEY']],
    ['a: @甲', ['1:4 yaml-syntax BAD_SCALAR_START']],
    ['a: 1\n---\nb: 2', ['2:1 yaml-syntax MULTIPLE_DOCS']],
  ])('refuses %j', (source, expected) => {
    expect(found(source)).toEqual(expected);
    expect(readYaml('a.yaml', source).value).toBeUndefined();
  });

  it('tells every fault, whatever line ends are used', () => {
    expect(found('a: 2018-08-22\r\nb: &x 1\r\n')).toEqual([
      '1:4 unquoted-date 2018-08-22',
      '2:7 yaml-feature &x',
    ]);
  });

  it('reads ten thousand lines without losing its pace', () => {
    const started = performance.now();
    const yaml = readYaml('a.yaml', '- { at: "1", quote: 某市市长质量奖 }\n'.repeat(10_000));
    expect(yaml.value).toHaveLength(10_000);
    expect(yaml.placeOf([9_999, 'quote'])).toEqual({ line: 10_000, column: 21 });
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('a file read again', () => {
  it('is what it holds now, to the byte', () => {
    for (const [source, value] of [
      ['a: 甲\n', { a: '甲' }],
      ['a: 乙\n', { a: '乙' }],
      ['a: 甲\n', { a: '甲' }],
      ['a: 甲\nb: 1\n', { a: '甲', b: 1 }],
    ] as const)
      expect(readYaml('a.yaml', source).value).toEqual(value);
  });

  it('tells its own name, whatever else holds the same words', () => {
    expect(readYaml('a.yaml', 'on: 2024-01-01\n').findings).toMatchObject([{ file: 'a.yaml' }]);
    expect(readYaml('b.yaml', 'on: 2024-01-01\n').findings).toMatchObject([{ file: 'b.yaml' }]);
  });

  it('is parsed anew only when it changed', () => {
    const first = readYaml('a.yaml', 'a: 甲\n');
    expect(readYaml('a.yaml', 'a: 甲\n')).toBe(first);
    expect(readYaml('a.yaml', 'a: 甲 \n')).not.toBe(first);
  });
});

describe('placeOf', () => {
  const yaml = readYaml(
    'a.yaml',
    '# head\nlist:\n  - at: "1"\n    "quote": 甲\n  - { at: "2" }\nempty:\n',
  );

  it.each([
    [['list'], 'value', 3, 3],
    [['list'], 'key', 2, 1],
    [['list', 0], 'value', 3, 5],
    [['list', 0, 'at'], 'value', 3, 9],
    [['list', 0, 'quote'], 'key', 4, 5],
    [['list', 1, 'at'], 'value', 5, 11],
    [['list', 1, 'quote'], 'value', 5, 5],
    [['list', 7, 'at'], 'value', 3, 3],
    [['nowhere', 'at'], 'value', 2, 1],
    [[], 'value', 2, 1],
  ] as const)('of %j is that of its %s: %i:%i', (path, part, line, column) => {
    expect(yaml.placeOf(path, part)).toEqual({ line, column });
  });

  it('is told when the parts of a large file no longer fill the memory', async () => {
    const line = '- { at: "1", quote: 受理 }\n';
    const before = await heapInUse();
    const large = readYaml('large.yaml', line.repeat(5_000));
    expect((await heapInUse()) - before).toBeLessThan(3e6);
    expect(large.placeOf([4_999, 'quote'])).toEqual({ line: 5_000, column: 21 });
  });

  it('of an empty file is its beginning', () => {
    expect(readYaml('a.yaml', '').placeOf(['a', 0])).toEqual({ line: 1, column: 1 });
  });
});

describe('what is not meant to be read', () => {
  it.each([
    ['a hundred thousand keys nobody knows', Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['a hundred thousand brackets', `x: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['brackets on lines of their own', `x: ${'[\n'.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a key of many letters', `${'k'.repeat(2_000)}: 1`],
    ['ten megabytes of remarks', '# 甲\n'.repeat(2_000_000)],
    ['twenty thousand broken rows', `more:\n${'  - { at: 1, quote: 2 }\n'.repeat(20_000)}`],
  ])('%s is told within seconds, in a hundred lines or less', (_, text) => {
    const started = process.cpuUsage();
    const findings = validContent()
      .withFile('site.yaml', (yaml) => `${yaml}${text}\n`)
      .findings();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(100);
    expect(findings.map(findingLine).join('\n')).not.toMatch(/must be|exceeded/);
    expect(secondsSince(started)).toBeLessThan(10);
  }, 120_000);

  it('fifty thousand good rows are read within seconds', () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `firm-${n},某某公司${n}号`).join('\n');
    const content = realRound().write(`${ROUND}/rows.csv`, `organisation,name\n${rows}\n`);
    const started = process.cpuUsage();
    expect(content.findings()).toEqual([]);
    expect(secondsSince(started)).toBeLessThan(10);
  }, 120_000);
});

/** The reader's own time: what else runs on the machine is not its work. */
function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
