import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  it('cuts the head from the prose and keeps the line numbers of the head', () => {
    const source = '---\ntitle: 通知\n---\n\n请按期申报。\n';
    expect(splitFrontMatter(source)).toEqual({
      yaml: '\ntitle: 通知',
      prose: '请按期申报。',
      proseFrom: source.indexOf('请'),
    });
  });

  it('reads lines that end as Windows writes them', () => {
    expect(splitFrontMatter('---\r\na: 1\r\n---\r\n正文\r\n')).toMatchObject({ prose: '正文' });
  });

  it('leaves a rule further down to the prose', () => {
    expect(splitFrontMatter('---\na: 1\n---\n甲\n\n---\n\n乙')).toMatchObject({
      yaml: '\na: 1',
      prose: '甲\n\n---\n\n乙',
    });
  });

  it.each([
    ['nothing', ''],
    ['prose alone', '请按期申报。'],
    ['a head that does not end', '---\ntitle: 通知\n'],
    ['a head that does not begin in the first line', '\n---\na: 1\n---\n'],
  ])('refuses %s', (_, source) => {
    expect(splitFrontMatter(source)).toBeNull();
  });
});
