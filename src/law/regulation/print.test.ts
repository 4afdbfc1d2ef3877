import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRegulation } from './parse.ts';
import { plainLines, printRegulation } from './print.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';

const FILES = globSync(`${TESTED_CONTENT}/jurisdictions/*/regulations/*/text.md`).toSorted();

describe('printRegulation', () => {
  it('finds the texts of the portal', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(5);
  });

  it.each(FILES)('prints %s as it is kept', (file) => {
    const kept = readFileSync(file, 'utf8');
    expect(printRegulation(parseRegulation(kept).text)).toBe(kept);
  });

  it('marks the body only where other parts need telling apart', () => {
    const bare = '办法\n\n第一条　甲。\n';
    expect(printRegulation(parseRegulation(bare).text)).toBe(bare);
    const marked = '<!-- 正文 -->\n\n办法\n\n第一条　甲。\n\n<!-- 版记 -->\n\n抄送：市委\n';
    expect(printRegulation(parseRegulation(marked).text)).toBe(marked);
  });
});

describe('plainLines', () => {
  it('gives the words in reading order, one line per paragraph, without marks', () => {
    const { text } = parseRegulation(
      [
        '<!-- 印发通知 -->',
        '通知',
        '<!-- 正文 -->',
        '办法',
        '第一章　总则',
        '总起。',
        '第一条　甲：',
        '（一）乙；',
        '（二）丙。',
        '第二条　丁：（一）戊；（二）己。',
        '<!-- 附件 -->',
        '附件',
        '<!-- 版记 -->',
        '抄送：市委',
      ].join('\n'),
    );
    expect(plainLines(text)).toEqual([
      '通知',
      '办法',
      '第一章　总则',
      '总起。',
      '第一条　甲：',
      '（一）乙；',
      '（二）丙。',
      '第二条　丁：（一）戊；（二）己。',
      '附件',
      '抄送：市委',
    ]);
  });
});
