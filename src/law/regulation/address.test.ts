import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address as addressSchema } from '../../schemas/text.ts';
import {
  anchorOf,
  citationLabel,
  findArticle,
  itemAddress,
  itemParagraph,
  parseAddress,
  wordsAt,
} from './address.ts';
import type { Address } from './address.ts';
import { parseRegulation } from './parse.ts';

const TEXT = parseRegulation(`<!-- 印发通知 -->
某政发〔2020〕1号
关于印发的通知
<!-- 正文 -->
某市市长质量奖管理办法
第一章　总则
第一条　为了公开，制定本办法。
第二章　申报
各部门要积极扶持。
第二条　下列条件：
（一）甲；
（二）乙。
另有规定的除外。
第三条　第一款。
第二款列举：（一）丙；（二）丁。
第三款列举：
（一）戊。
<!-- 附件 -->
流程图
<!-- 版记 -->
抄送：市委`).text;

const at = (written: string): Address => parseAddress(written) ?? expect.fail(written);

describe('an address as written', () => {
  it.each([
    ['10', { kind: 'article', article: 10 }, 'art-10'],
    ['10.2', { kind: 'article', article: 10, item: 2 }, 'art-10-2'],
    ['18.p2', { kind: 'article', article: 18, paragraph: 2 }, 'art-18-p2'],
    ['8.p2.1', { kind: 'article', article: 8, paragraph: 2, item: 1 }, 'art-8-p2-1'],
    ['ch7', { kind: 'chapter', chapter: 7 }, 'ch-7'],
    ['ch7.p1', { kind: 'chapter', chapter: 7, paragraph: 1 }, 'ch-7-p1'],
    ['annex1', { kind: 'annex', annex: 1 }, 'annex-1'],
    ['letter', { kind: 'letter' }, 'letter'],
    ['title', { kind: 'title' }, 'title'],
    ['colophon', { kind: 'colophon' }, 'colophon'],
  ])('%s has its place and its anchor', (written, expected, anchor) => {
    expect(parseAddress(written)).toEqual(expected);
    expect(anchorOf(at(written))).toBe(anchor);
  });

  it.each([
    '',
    '0',
    '01',
    '10.0',
    '10.',
    '.2',
    '10.2.3',
    '10.p0',
    '10.p',
    '10 .2',
    ' 10',
    '10\n',
    '10-2',
    '第十条',
    '十',
    'ch',
    'ch0',
    'ch7.1',
    'ch7.p1.1',
    'annex',
    'annex0',
    'annex1.1',
    'Letter',
    'letters',
    'art-10',
    '1e3',
    '-1',
  ])('“%s” is none', (written) => {
    expect(parseAddress(written)).toBeNull();
  });

  it('is one to the files exactly when it is one to the portal', () => {
    const alike = fc
      .array(fc.constantFrom('0', '1', '9', '.', '.p', 'p', 'ch', 'annex', 'title', 'x', ' '), {
        maxLength: 5,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(alike, fc.string({ maxLength: 8 })), (written) => {
        expect(addressSchema.safeParse(written).success).toBe(parseAddress(written) !== null);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('wordsAt', () => {
  it.each([
    ['letter', '某政发〔2020〕1号\n关于印发的通知'],
    ['title', '某市市长质量奖管理办法'],
    ['ch2', '申报'],
    ['ch2.p1', '各部门要积极扶持。'],
    ['1', '为了公开，制定本办法。'],
    ['2', '下列条件：（一）甲；（二）乙。\n另有规定的除外。'],
    ['2.2', '乙。'],
    ['2.p1', '下列条件：（一）甲；（二）乙。'],
    ['2.p1.2', '乙。'],
    ['2.p2', '另有规定的除外。'],
    ['3.1', '丙；'],
    ['3.p2.2', '丁。'],
    ['3.p3.1', '戊。'],
    ['annex1', '流程图'],
    ['colophon', '抄送：市委'],
  ])('finds at %s: %j', (written, expected) => {
    expect(wordsAt(TEXT, at(written))).toBe(expected);
  });

  it.each(['4', '99999999999999999999', '2.3', '1.1', '2.p3', '2.p2.1', 'ch3', 'ch1.p1', 'annex2'])(
    'finds nothing at %s',
    (written) => {
      expect(wordsAt(TEXT, at(written))).toBeNull();
    },
  );

  it.each(['letter', 'colophon', 'annex1', 'title', 'ch1'])(
    'finds nothing at %s of a text that is articles only',
    (written) => {
      expect(wordsAt(parseRegulation('第一条　甲。').text, at(written))).toBeNull();
    },
  );
});

describe('citationLabel', () => {
  it.each([
    ['letter', '印发通知'],
    ['title', '标题'],
    ['colophon', '版记'],
    ['annex1', '附件'],
    ['ch2', '第二章'],
    ['ch2.p1', '第二章第一款'],
    ['1', '第一条'],
    ['1.p1', '第一条'],
    ['2', '第二条'],
    ['2.2', '第二条第一款第（二）项'],
    ['2.p2', '第二条第二款'],
    ['3.1', '第三条第二款第（一）项'],
    ['3.p3.1', '第三条第三款第（一）项'],
    ['12', '第十二条'],
  ])('calls %s %s', (written, expected) => {
    expect(citationLabel(TEXT, at(written))).toBe(expected);
  });

  it('leaves the paragraph out where there is but one', () => {
    const { text } = parseRegulation('第一条　下列：\n（一）甲；\n（二）乙。');
    expect(citationLabel(text, at('1.2'))).toBe('第一条第（二）项');
    expect(citationLabel(text, at('1.p1.2'))).toBe('第一条第（二）项');
  });

  it('names no paragraph where an item is cited that none has', () => {
    const { text } = parseRegulation('第一条　甲。\n乙。');
    expect(citationLabel(text, at('1.2'))).toBe('第一条第（二）项');
  });

  it('numbers annexes where there are several', () => {
    const { text } = parseRegulation('第一条　甲。\n<!-- 附件 -->\n甲\n<!-- 附件 -->\n乙');
    expect(citationLabel(text, at('annex2'))).toBe('附件2');
  });
});

describe('itemAddress', () => {
  it('names the paragraph only where another has items before it', () => {
    const article = findArticle(TEXT, 3) ?? expect.fail();
    expect(itemParagraph(article)).toBe(2);
    expect(itemAddress(article, 2, 1)).toEqual({ kind: 'article', article: 3, item: 1 });
    expect(itemAddress(article, 3, 1)).toEqual({
      kind: 'article',
      article: 3,
      paragraph: 3,
      item: 1,
    });
  });
});
