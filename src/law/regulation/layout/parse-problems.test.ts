import { describe, expect, it } from 'vitest';
import { toChineseNumeral } from '../numerals.ts';
import { parseRegulation } from '../parse.ts';

const SMALL = ['某市市长质量奖管理办法', '第一章　总则', '第一条　为了公开，制定本办法。'];
const problemsOf = (...lines: string[]) => parseRegulation(lines.join('\n')).problems;

describe('what is wrong with a text is reported at its line', () => {
  it.each([
    [
      'an article left out',
      [...SMALL, '第三条　另一条。'],
      { line: 4, code: 'article-order', found: '第三条', expected: 2 },
    ],
    [
      'an article counted twice',
      [...SMALL, '第一条　另一条。'],
      { line: 4, code: 'article-order', found: '第一条', expected: 2 },
    ],
    [
      'an article whose number is no number',
      [...SMALL, '第十二十条　另一条。'],
      { line: 4, code: 'article-order', found: '第十二十条', expected: 2 },
    ],
    [
      'a text that begins with its second article',
      ['第二条　另一条。'],
      { line: 1, code: 'article-order', found: '第二条', expected: 1 },
    ],
    [
      'a chapter left out',
      [...SMALL, '', '第三章　附则', '第二条　另一条。'],
      { line: 5, code: 'chapter-order', found: '第三章', expected: 2 },
    ],
    [
      'an item left out',
      [...SMALL, '（一）甲；', '（三）丙。'],
      { line: 5, code: 'item-order', found: '（三）', expected: 2 },
    ],
    [
      'items that begin at the second',
      [...SMALL, '（二）乙。'],
      { line: 4, code: 'item-order', found: '（二）', expected: 1 },
    ],
    [
      'an article without words',
      [...SMALL, '第二条', '第三条　另一条。'],
      { line: 4, code: 'empty-article', found: '第二条' },
    ],
    [
      'a sentence broken in two',
      [...SMALL, '第二条　评审委员会负责组', '织评审。'],
      { line: 4, code: 'broken-line', found: '评审委员会负责组' },
    ],
    [
      'a section in no chapter',
      ['第一节　一般规定', '第一条　另一条。', '第一章　附则', '第二条　乙。'],
      { line: 1, code: 'section-unsupported', found: '第一节　一般规定' },
    ],
    [
      'a section left out',
      [...SMALL, '第二节　一般规定', '第二条　另一条。'],
      { line: 4, code: 'section-order', found: '第二节', expected: 1 },
    ],
    [
      'an article put in where none stands before it',
      [...SMALL, '第二条之一　另一条。'],
      { line: 4, code: 'article-order', found: '第二条之一', expected: 2 },
    ],
    [
      'a line that speaks of an article the text has not',
      [...SMALL, '第二条规定的组织不得申报。'],
      { line: 4, code: 'missing-space', found: '第二条' },
    ],
    [
      'a 目 left out',
      [...SMALL, '（一）甲：', '1．乙；', '3．丙。'],
      { line: 6, code: 'item-order', found: '3．', expected: 2 },
    ],
    [
      'an unknown part',
      [...SMALL, '<!-- 附录 -->', '第二条　另一条。'],
      { line: 4, code: 'unknown-part', found: '附录' },
    ],
    [
      'a part named like a property every object has',
      [...SMALL, '<!-- constructor -->', '第二条　另一条。'],
      { line: 4, code: 'unknown-part', found: 'constructor' },
    ],
    [
      'markup in an article',
      [...SMALL, '第二条　<b>另一条</b>。'],
      { line: 4, code: 'markup', found: '第二条　<b>另一条</b>。' },
    ],
    [
      'markup in an annex',
      [...SMALL, '<!-- 附件 -->', 'a > b'],
      { line: 5, code: 'markup', found: 'a > b' },
    ],
    ['an empty file', [''], { line: 1, code: 'no-article', found: '' }],
    [
      'a file with a heading only',
      ['某市市长质量奖管理办法', '第一章　总则'],
      { line: 1, code: 'no-article', found: '' },
    ],
  ])('%s', (_, lines, expected) => {
    expect(problemsOf(...lines)).toEqual([expected]);
  });

  it('shows the last twelve characters of a broken line', () => {
    const [problem] = problemsOf(...SMALL, '第二条　一二三四五六七八九十甲乙丙丁', '戊。');
    expect(problem?.found).toBe('三四五六七八九十甲乙丙丁');
  });

  it('collects every problem instead of stopping at the first', () => {
    const lines = [
      ...SMALL,
      '第三条　断',
      '了。',
      '（二）乙。',
      '第二章　附则',
      '第四章　附则',
      '第五条',
    ];
    expect(problemsOf(...lines).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '4 article-order',
      '4 broken-line',
      '6 item-order',
      '8 chapter-order',
      '9 article-order',
      '9 empty-article',
    ]);
  });

  it('counts lines alike whatever ends them', () => {
    const source = [...SMALL, '', '第三条　另一条。'].join('\r\n');
    expect(parseRegulation(source).problems.map((each) => each.line)).toEqual([5]);
  });
});

it('reads ten thousand lines in no time', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) =>
    index % 10 === 0 && index < 9_990
      ? `第${toChineseNumeral(index / 10 + 1)}条　甲：（一）乙；（二）丙。`
      : '本款的内容。',
  );
  const started = performance.now();
  expect(parseRegulation(lines.join('\n')).problems).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
