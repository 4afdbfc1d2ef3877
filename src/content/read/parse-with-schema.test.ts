import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { count, day, line, slug } from '../../schemas/text.ts';
import { validate } from './parse-with-schema.ts';
import { readYaml } from './yaml-file.ts';

const inner: z.ZodType = z.lazy(() =>
  z.strictObject({ deep: line.describe('深处'), more: z.array(inner).optional() }),
);
const SCHEMA = z.strictObject({
  name: line.describe('名称'),
  count: count.optional(),
  order: z.int().optional(),
  flag: z.boolean().optional(),
  on: day.nullable().optional().describe('日期'),
  bound: z.enum(['at-most', 'about']).optional(),
  list: z.array(slug).min(1).max(2).optional(),
  named: z.record(slug, z.number()).optional(),
  tree: inner.optional(),
  site: z.url({ protocol: /^https?$/, error: '网址' }).optional(),
  tier: z.union([slug, z.literal('all')]).optional(),
  source: z
    .union([
      z.strictObject({ version: slug.describe('版本'), cites: z.array(line) }),
      z.strictObject({ number: line.describe('文号'), cites: z.array(line) }),
    ])
    .optional(),
  rule: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('places'), count: z.int().describe('名额') }),
      z.strictObject({ kind: z.literal('cycle'), years: z.int().describe('年数') }),
    ])
    .optional(),
});

const oneOf = (options: string[], nearest: string | null) => ({ kind: 'one-of', options, nearest });
const findingsOf = (source: string) => validate(readYaml('a.yaml', source), SCHEMA).findings;

describe('validate', () => {
  it('gives the value of a file without faults', () => {
    const source = 'name: 甲\non: null\ntier: all\nrule: { kind: cycle, years: 2 }';
    expect(validate(readYaml('a.yaml', source), SCHEMA)).toEqual({
      value: { name: '甲', on: null, tier: 'all', rule: { kind: 'cycle', years: 2 } },
      findings: [],
    });
  });

  it('passes on what is wrong with the YAML, and nothing else', () => {
    const findings = findingsOf('nonsense: 1\nname: 2020-01-01');
    expect(findings.map((each) => each.code)).toEqual(['unquoted-date']);
  });

  it.each([
    ['oder: 1', 'unknown-key', '2:1', { path: 'oder', key: 'oder', nearest: 'order' }],
    ['xyz: 1', 'unknown-key', '2:1', { key: 'xyz', nearest: null }],
    ['flag: yes', 'wrong-type', '2:7', { path: 'flag', found: '"yes"', expected: 'boolean' }],
    ['order: 1.5', 'wrong-type', '2:8', { found: '1.5', expected: 'int' }],
    ['order: .inf', 'wrong-type', '2:8', { found: 'Infinity' }],
    ['flag:', 'wrong-type', '2:6', { found: 'null', expected: 'boolean' }],
    ['list: a', 'wrong-type', '2:7', { found: '"a"', expected: 'array' }],
    ['list: [a, 1]', 'wrong-type', '2:11', { path: 'list[2]', expected: 'string' }],
    ['bound: abuot', 'wrong-value', '2:8', { must: oneOf(['at-most', 'about'], 'about') }],
    ['bound: 5', 'wrong-value', '2:8', { found: '5', must: oneOf(['at-most', 'about'], null) }],
    ['list: [A_B]', 'wrong-value', '2:8', { path: 'list[1]', found: '"A_B"' }],
    ['list: []', 'wrong-value', '2:7', { found: '[]', must: { kind: 'least', origin: 'array', count: 1 } }],
    ['list: [a, b, c]', 'wrong-value', '2:7', { must: { kind: 'most', origin: 'array', count: 2 } }],
    ['count: 0', 'wrong-value', '2:8', { found: '0', must: { kind: 'above', count: 0 } }],
    ['count: 1000', 'wrong-value', '2:8', { found: '1000', must: { kind: 'most', count: 999 } }],
    ['count: 99999999999999999999', 'wrong-value', '2:8', { must: { kind: 'most', count: 999 } }],
    ['site: "javascript:alert(1)"', 'wrong-value', '2:7', { must: { kind: 'format', words: '网址' } }],
    ['named: { A B: 1 }', 'wrong-value', '2:15', { path: 'named.A B' }],
    ['named: { a: x }', 'wrong-type', '2:13', { path: 'named.a', expected: 'number' }],
    ['on: "2021-02-29"', 'not-a-day', '2:5', { means: '日期', found: '"2021-02-29"' }],
    ['tree: { deep: "" }', 'blank-text', '2:15', { path: 'tree.deep', means: '深处' }],
    ['tree: { deep: 甲, more: [{ deep: " 乙" }] }', 'blank-text', '2:33', { means: '深处' }],
    ['tree: { deep: "上\\n下" }', 'blank-text', '2:15', { path: 'tree.deep' }],
    ['tree: { deep: "甲\\u200B" }', 'text-characters', '2:15', { path: 'tree.deep' }],
    ['tree: { deeb: 甲, deep: 乙 }', 'unknown-key', '2:9', { nearest: 'deep' }],
    ['tier: 5', 'wrong-type', '2:7', { found: '5', expected: 'string' }],
    ['tier: A B', 'wrong-value', '2:7', { found: '"A B"' }],
    ['source: 5', 'wrong-type', '2:9', { found: '5', expected: 'object' }],
    ['source: { version: V, cites: [] }', 'wrong-value', '2:20', { means: '版本' }],
    ['source: { number: "", cites: [] }', 'blank-text', '2:19', { means: '文号' }],
    ['source: { number: 甲 }', 'missing-key', '2:9', { path: 'source.cites' }],
    ['source: { version: v, cites: [], x: 1 }', 'unknown-key', '2:34', { path: 'source.x' }],
    ['rule: { kind: plases }', 'wrong-value', '2:15', { found: '"plases"', must: oneOf(['places', 'cycle'], 'places') }],
    ['rule: { count: 1 }', 'missing-key', '2:7', { key: 'kind', expected: ['places', 'cycle'] }],
    ['rule: places', 'wrong-type', '2:7', { expected: 'object' }],
    ['rule: { kind: places }', 'missing-key', '2:7', { key: 'count', means: '名额' }],
    ['rule: { kind: cycle, years: 1, yeers: 1 }', 'unknown-key', '2:32', { nearest: 'years' }],
    ['rule: { kind: cycle, years: 1, count: 1 }', 'unknown-key', '2:32', { nearest: null }],
  ])('reports of %j: %s at %s', (source, code, place, values) => {
    const findings = findingsOf(`name: 甲\n${source}`);
    expect(findings.map((each) => [each.code, `${each.line}:${each.column}`])).toEqual([
      [code, place],
    ]);
    expect(findings[0]?.values).toMatchObject(values);
    expect(findings[0]?.file).toBe('a.yaml');
  });

  it('tells a missing key by name, where its object stands', () => {
    expect(findingsOf('# head\norder: 1')).toMatchObject([
      { code: 'missing-key', line: 2, column: 1, values: { key: 'name', means: '名称' } },
    ]);
  });

  it('tells all faults of a file', () => {
    expect(findingsOf('flag: 1\nbound: x\nlist: []').map((each) => each.code)).toEqual([
      'missing-key',
      'wrong-type',
      'wrong-value',
      'wrong-value',
    ]);
  });

  it('cuts a long value short', () => {
    const [finding] = findingsOf(`name: 甲\nflag: ${'长'.repeat(200)}`);
    expect(finding?.values).toMatchObject({ found: `"${'长'.repeat(59)}…` });
  });

  it.each(['', '# comment\n', '[]', '甲', '5'])('takes %j for no such file', (source) => {
    expect(findingsOf(source)).toMatchObject([
      { code: 'wrong-type', line: 1, column: 1, values: { path: '', expected: 'object' } },
    ]);
  });
});

it('holds one file against one schema after the other', () => {
  const yaml = readYaml('a.yaml', 'a: 1\n');
  const numbers = z.strictObject({ a: z.number() });
  const words = z.strictObject({ a: z.string() });
  for (const [schema, value] of [
    [numbers, { a: 1 }],
    [words, undefined],
    [numbers, { a: 1 }],
  ] as const)
    expect(validate(yaml, schema).value).toEqual(value);
});
