import { describe, expect, it } from 'vitest';
import { labelWithoutSpace } from './label-without-space.ts';

const next = { chapter: 2, article: 3, lines: [] as string[] };

describe('the label of a line without its space', () => {
  it.each([
    ['第三条为了加强管理。', '第三条'],
    ['第二章总则', '第二章'],
    ['第三条　为了加强管理。', null],
    ['第三条', null],
    ['第三条规定的情形除外。', null],
    ['第三条、第四条规定的情形除外。', null],
    ['第三条第二款所称的组织。', null],
    ['第二章所称的组织。', null],
    ['第四条为了加强管理。', null],
    ['第二条为了加强管理。', null],
    ['第三章总则', null],
    ['依照第三条办理。', null],
  ])('of “%s” is %s', (line, label) => {
    expect(labelWithoutSpace(line, next)).toBe(label);
  });

  it('is none where the article stands elsewhere', () => {
    const lines = ['第三条　为了加强管理。'];
    expect(labelWithoutSpace('第三条为了加强管理。', { ...next, lines })).toBeNull();
    expect(labelWithoutSpace('第三条为了加强管理。', { ...next, lines: ['第三条'] })).toBeNull();
  });
});
