import { readFileSync, globSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSource } from './source.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';

const ISSUED = '第一条 甲乙丙丁。\n— 1 —\n第二条 戊己庚辛。\n';
const KEPT = '第一条　甲乙丙丁。\n\n第二条　戊己庚辛。\n';

describe('checkSource', () => {
  it.each([
    ['as kept', KEPT],
    ['with Windows line ends', KEPT.replaceAll('\n', '\r\n')],
    ['with marks of parts', `<!-- 正文 -->\n${KEPT}\n  <!-- 版记 -->  \n`],
    ['spaced otherwise', ' 第 一 条 甲乙\n丙丁。第二条\t戊己庚辛。'],
  ])('finds the words of the issued file in the text %s', (_, markdown) => {
    expect(checkSource('text.md', markdown, ISSUED)).toEqual([]);
  });

  it.each([
    ['changed', KEPT.replace('庚', '更'), 3, 7, '丁。第二条戊己更辛。', '丁。第二条戊己庚辛。'],
    ['deleted', KEPT.replace('庚', ''), 3, 7, '丁。第二条戊己辛。', '丁。第二条戊己庚辛。'],
    [
      'inserted',
      KEPT.replace('庚', '又庚'),
      3,
      7,
      '丁。第二条戊己又庚辛。',
      '丁。第二条戊己庚辛。',
    ],
    [
      'changed at the start',
      KEPT.replace('第', '弟'),
      1,
      1,
      '弟一条甲乙丙丁。',
      '第一条甲乙丙丁。',
    ],
    [
      'deleted at the end',
      KEPT.replace('辛。', '辛'),
      3,
      8,
      '。第二条戊己庚辛',
      '。第二条戊己庚辛。',
    ],
    ['added at the end', `${KEPT}完`, 4, 1, '第二条戊己庚辛。完', '第二条戊己庚辛。'],
    [
      'of another width',
      KEPT.replace('。', '.'),
      1,
      9,
      '第一条甲乙丙丁.第二条戊己庚辛',
      '第一条甲乙丙丁。第二条戊己庚辛',
    ],
    ['left out with all others', '', 1, 1, '', '第一条甲乙丙丁。'],
  ])('reports a character %s at its place', (_, markdown, line, column, found, expected) => {
    const [finding, ...more] = checkSource('text.md', markdown, ISSUED);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'source-differs', file: 'text.md', line, column });
    expect(finding?.values.found).toContain(found.slice(-9));
    expect(finding?.values.expected).toContain(expected.slice(-9));
  });

  it('reports the first difference only', () => {
    const markdown = KEPT.replace('乙', '一').replace('己', '已');
    expect(checkSource('text.md', markdown, ISSUED)).toMatchObject([{ line: 1, column: 6 }]);
  });

  it('counts a character beyond the basic plane as one column', () => {
    const [finding] = checkSource('text.md', '𠮷𠮷乙', '𠮷𠮷甲');
    expect(finding).toMatchObject({ line: 1, column: 3 });
  });

  it.each(globSync(`${TESTED_CONTENT}/jurisdictions/*/regulations/*/text.md`).toSorted())(
    'sees any one character of %s deleted, at its line',
    (file) => {
      const markdown = readFileSync(file, 'utf8');
      const source = readFileSync(file.replace('text.md', 'source.txt'), 'utf8');
      expect(checkSource(file, markdown, source)).toEqual([]);
      const lines = markdown.split('\n');
      const written = lines.flatMap((text, index) =>
        /^\s*<!--/.test(text)
          ? []
          : [...text.matchAll(/\S/gu)].map((each) => [index, each.index] as const),
      );
      fc.assert(
        fc.property(fc.constantFrom(...written), ([line, at]) => {
          const text = lines[line] ?? '';
          // Where a character repeats, the same words are left and the difference shows later.
          fc.pre(text.slice(at + 1).trimStart()[0] !== text[at]);
          const changed = lines.with(line, text.slice(0, at) + text.slice(at + 1)).join('\n');
          const [finding] = checkSource(file, changed, source);
          expect(finding?.code).toBe('source-differs');
          expect(finding?.line).toBeGreaterThanOrEqual(line + 1);
          expect(finding?.line).toBeLessThanOrEqual(nextWritten(lines, line) + 1);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('compares ten thousand lines in no time', () => {
    const text = '第一条　组织应当每两年申报一次，不得弄虚作假。\n'.repeat(10_000);
    const started = performance.now();
    expect(checkSource('text.md', text, text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

/** The next line with words below a line: a deleted last character is noticed there. */
function nextWritten(lines: readonly string[], line: number): number {
  const next = lines.findIndex(
    (text, index) => index > line && text.trim() !== '' && !text.startsWith('<!--'),
  );
  return next === -1 ? line : next;
}
