import { describe, expect, it } from 'vitest';
import { limitWords, shownValue, typeName } from './schema-faults.ts';
import { field } from './words.ts';
import { yamlFault } from './yaml-faults.ts';

describe('the parts of messages', () => {
  it.each([
    [{ path: 'rules[1].count', means: '名额' }, '“rules[1].count”（名额）'],
    [{ path: 'name' }, '“name”'],
    [{}, '文件内容'],
  ])('name the field %j as %s', (values, expected) => {
    expect(field(values)).toBe(expected);
  });

  it.each([
    [{ origin: 'array', least: '1' }, '至少要有 1 项'],
    [{ origin: 'array', most: '2' }, '至多 2 项'],
    [{ origin: 'string', most: '9' }, '至多 9 个字'],
    [{ origin: 'int', least: '1' }, '不小于 1'],
    [{ origin: 'number', above: '0' }, '大于 0'],
    [{ origin: 'number', most: '999' }, '不大于 999'],
    [{}, '按编辑手册改正'],
  ])('tell the limit %j as %s', (values, expected) => {
    expect(limitWords(values)).toBe(expected);
  });

  it('call an empty value empty', () => {
    expect(shownValue('null')).toBe('空值（null）');
    expect(shownValue('"null"')).toBe('"null"');
  });

  it('name types, and leave lists of allowed values alone', () => {
    expect(typeName('boolean')).toBe('true 或 false');
    expect(typeName('at-most、about')).toBe('at-most、about');
  });

  it('say a fault of YAML in Chinese, and a rare one in the words of the parser', () => {
    expect(yamlFault('TAB_AS_INDENT', 'Tabs are not allowed')).toBe('用制表符（Tab）缩进');
    expect(yamlFault('BAD_DIRECTIVE', 'Unknown directive')).toBe('Unknown directive');
  });
});
