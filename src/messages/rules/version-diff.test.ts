import { describe, expect, it } from 'vitest';
import { changeCounts, changeLabel } from './version-diff.ts';

describe('what became of an article is said in a word', () => {
  it.each([
    ['unchanged', false, false, '文字未变'],
    ['unchanged', false, true, '文字未变、条号变化'],
    ['changed', true, true, '修改、移位、条号变化'],
    ['added', false, false, '新增'],
    ['removed', false, false, '删去'],
  ] as const)('%s, moved %j, renumbered %j', (change, moved, renumbered, expected) => {
    expect(changeLabel({ change, moved, renumbered })).toBe(expected);
  });
});

describe('changes are counted', () => {
  it.each([
    [['changed', 'unchanged', 'removed', 'changed'], '修改 2 处，删去 1 处'],
    [['added'], '新增 1 处'],
    [['unchanged'], '没有差别'],
    [[], '没有差别'],
  ] as const)('%j', (changes, expected) => {
    expect(changeCounts(changes)).toBe(expected);
  });
});
