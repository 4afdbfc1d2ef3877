import { describe, expect, it } from 'vitest';
import { FINDING_WORDS } from './findings.ts';
import { requirementWords, shownValue, typeName } from './schema-faults.ts';
import { field } from './words.ts';
import { yamlFault } from './yaml-faults.ts';

describe('the parts of messages', () => {
  it.each([
    [{ path: 'rules[1].count', means: '名额' }, '“rules[1].count”（名额）'],
    [{ path: 'name', means: '' }, '“name”'],
    [{ path: '', means: '' }, '文件内容'],
  ])('name the field %j as %s', (values, expected) => {
    expect(field(values)).toBe(expected);
  });

  it.each([
    [{ kind: 'least', origin: 'array', count: 1 }, '至少要有 1 项'],
    [{ kind: 'most', origin: 'array', count: 2 }, '至多 2 项'],
    [{ kind: 'most', origin: 'string', count: 9 }, '至多 9 个字'],
    [{ kind: 'least', origin: 'int', count: 1 }, '不小于 1'],
    [{ kind: 'above', origin: 'number', count: 0 }, '大于 0'],
    [{ kind: 'most', origin: 'number', count: 999 }, '不大于 999'],
    [{ kind: 'unsaid' }, '按编辑手册改正'],
    [{ kind: 'one-of', options: ['甲', '乙'], nearest: null }, '可以写：甲、乙'],
    [{ kind: 'one-of', options: ['甲'], nearest: '甲' }, '是不是想写“甲”？可以写：甲'],
    [{ kind: 'format', words: '网址' }, '可以写：网址'],
  ] as const)('tell the requirement %j as %s', (must, expected) => {
    expect(requirementWords(must)).toBe(expected);
  });

  it('call an empty value empty', () => {
    expect(shownValue('null')).toBe('空值（null）');
    expect(shownValue('"null"')).toBe('"null"');
  });

  it('name types, and leave sentences alone', () => {
    expect(typeName('boolean')).toBe('true 或 false');
    expect(typeName('网址')).toBe('网址');
  });

  it('say a fault of YAML in Chinese, and a rare one in the words of the parser', () => {
    expect(yamlFault('TAB_AS_INDENT', 'Tabs are not allowed')).toBe('用制表符（Tab）缩进');
    expect(yamlFault('BAD_DIRECTIVE', 'Unknown directive')).toBe('Unknown directive');
  });
});

it.each<[path: string, found: string]>([
  ['rules[3].duty', '改用 kind: statement 写一句话'],
  ['rules[3].ground', '写 misconduct，事由照写在 text 里'],
  ['rules[3].consequences[1]', '不写这一项，照引文另写一条 kind: statement'],
  ['eligibility.questions[2].fact', '在 eligibility.facts 里定义这份办法自己的事实'],
  ['eligibility.conditions[2].demand.kind', '列入 eligibility.notAsked，写明为什么不问'],
  ['process[1].publishes', '不写这个键'],
  ['covered[1].as', '写 other'],
])('says at %s what to do where none of the words fits: %s', (path, expected) => {
  const { remedy } = FINDING_WORDS['wrong-value']({
    ...{ path, means: '', found: '"x"', optional: false },
    must: { kind: 'one-of', options: ['a', 'b'], nearest: null },
  });
  expect(remedy).toBe(`可以写：a、b；都不合适的，${expected}`);
});

it('names the keys where a group of them belongs', () => {
  const { remedy } = FINDING_WORDS['wrong-type']({
    ...{ path: 'signedOn', means: '成文日期', found: '"2025-07-01"', optional: false },
    ...{ expected: 'object', keys: ['on', 'remark', 'cites'] },
  });
  expect(remedy).toBe('应为 一组“键: 值”；可以写：on、remark、cites');
});
