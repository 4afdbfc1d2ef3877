import { describe, expect, it } from 'vitest';
import { forbiddenMarkup, splitFrontMatter } from './front-matter.ts';

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

describe('forbiddenMarkup', () => {
  it.each([
    ['a tag', '甲<b>乙', { found: '<b>', index: 1 }],
    ['a closing tag', '甲</b>', { found: '</b>', index: 1 }],
    ['a comment', '<!-- 甲 -->', { found: '<!-- 甲 -->', index: 0 }],
    ['a tag that does not end', '甲<script src=x', { found: '<script src=x', index: 1 }],
    ['a script in a link', '[甲](javascript:x)', { found: '](javascript:x', index: 2 }],
    ['one in capitals', '[甲](JavaScript:x)', { found: '](JavaScript:x', index: 2 }],
    ['one on the next line', '[甲](\njavascript:x)', { found: '](\njavascript:x', index: 2 }],
    ['one behind an entity', '[甲](&#106;avascript:x)', { found: '](&#106;avascript:x', index: 2 }],
    ['an entity in place of the colon', '[甲](x&colon;y)', { found: '](x&colon;y', index: 2 }],
    ['one behind a backslash', '[甲](javascript\\:x)', { found: '](javascript\\:x', index: 2 }],
    ['one in a picture', '![甲](data:x)', { found: '](data:x', index: 3 }],
    ['one in a reference', '[甲][1]\n\n[1]: data:x', { found: ']: data:x', index: 10 }],
    ['the first of two', '[甲](data:x)<b>', { found: '](data:x', index: 2 }],
  ])('finds %s', (_, prose, expected) => {
    expect(forbiddenMarkup(prose)).toEqual(expected);
  });

  it.each([
    ['plain words', '请按期申报。'],
    ['an inequality', '得分 3 < 5，5 > 3'],
    ['a web address with a query', '[甲](https://example.gov.cn/?a=1&b=2)'],
    ['a mail address', '[甲](mailto:office@example.invalid)'],
    ['a telephone', '[甲](tel:0000-0000000)'],
    ['a relative address', '[甲](../winners/#row-1)'],
    ['a table in brackets', '| [甲] | 乙：丙 |'],
  ])('lets %s pass', (_, prose) => {
    expect(forbiddenMarkup(prose)).toBeNull();
  });
});
