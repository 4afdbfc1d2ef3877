import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address as addressSchema } from '../../schemas/text.ts';
import { anchorOf, comparePlaces, parseAddress, writtenAddress } from './address.ts';
import type { Address } from './address.ts';
import { citationLabel } from './citation-label.ts';
import { parseRegulation } from './parse.ts';
import { findArticle, itemParagraph, liesIn, stepsToItems, wordsAt } from './places.ts';

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
第三条之一　下列：
（一）己：
1．庚；
2．辛。
（二）壬。
第三章　附则
第一节　施行
1．癸；
2．子：
（1）丑；
（2）寅。
第四条　卯：
1、辰；
2、巳。
<!-- 附件 -->
流程图
<!-- 版记 -->
抄送：市委`).text;

const at = (written: string): Address => parseAddress(written) ?? expect.fail(written);

describe('an address as written', () => {
  it.each([
    ['10', { kind: 'article', article: '10', within: [] }, 'art-10'],
    ['10.2', { kind: 'article', article: '10', within: [2] }, 'art-10-2'],
    ['10.2.1', { kind: 'article', article: '10', within: [2, 1] }, 'art-10-2-1'],
    ['10z1', { kind: 'article', article: '10z1', within: [] }, 'art-10z1'],
    ['10z1.2', { kind: 'article', article: '10z1', within: [2] }, 'art-10z1-2'],
    ['18.p2', { kind: 'article', article: '18', within: ['p2'] }, 'art-18-p2'],
    ['8.p2.1', { kind: 'article', article: '8', within: ['p2', 1] }, 'art-8-p2-1'],
    ['8.1.p2.3', { kind: 'article', article: '8', within: [1, 'p2', 3] }, 'art-8-1-p2-3'],
    ['pt1', { kind: 'article', article: 'pt1', within: [] }, 'pt-1'],
    ['pt1.2.1', { kind: 'article', article: 'pt1', within: [2, 1] }, 'pt-1-2-1'],
    ['ch7', { kind: 'chapter', chapter: 'ch7', within: [] }, 'ch-7'],
    ['ch7.p1', { kind: 'chapter', chapter: 'ch7', within: ['p1'] }, 'ch-7-p1'],
    ['ch3.2', { kind: 'chapter', chapter: 'ch3', within: [2] }, 'ch-3-2'],
    ['ch2.s1', { kind: 'chapter', chapter: 'ch2.s1', within: [] }, 'ch-2-s1'],
    ['ch2.s1.2', { kind: 'chapter', chapter: 'ch2.s1', within: [2] }, 'ch-2-s1-2'],
    ['annex1', { kind: 'annex', annex: 1 }, 'annex-1'],
    ['letter', { kind: 'letter' }, 'letter'],
    ['title', { kind: 'title' }, 'title'],
    ['colophon', { kind: 'colophon' }, 'colophon'],
    ['preamble', { kind: 'preamble' }, 'preamble'],
    ['signature', { kind: 'signature' }, 'signature'],
  ])('%s has its place and its anchor', (written, expected, anchor) => {
    expect(parseAddress(written)).toEqual(expected);
    expect(anchorOf(at(written))).toBe(anchor);
    expect(writtenAddress(at(written))).toBe(written);
  });

  it.each([
    '',
    '0',
    '01',
    '10.0',
    '10.',
    '.2',
    '10.p1.p2',
    '10z',
    '10z0',
    'z1',
    'pt',
    'pt0',
    'ch1z1',
    's1',
    'ch1.s0',
    'ch1.s1.s2',
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
      .array(
        fc.constantFrom(
          '0',
          '1',
          '9',
          '.',
          '.p',
          '.s',
          'z',
          'p',
          'pt',
          'ch',
          'annex',
          'title',
          'x',
        ),
        {
          maxLength: 5,
        },
      )
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
    ['3z1.1', '己：1．庚；2．辛。'],
    ['3z1.1.2', '辛。'],
    ['3z1.1.p1.2', '辛。'],
    ['ch3.s1', '施行'],
    ['ch3.s1.2', '子：（1）丑；（2）寅。'],
    ['ch3.s1.2.1', '丑；'],
    ['4.2', '巳。'],
    ['annex1', '流程图'],
    ['colophon', '抄送：市委'],
  ])('finds at %s: %j', (written, expected) => {
    expect(wordsAt(TEXT, at(written))).toBe(expected);
  });

  it.each([
    '5',
    '3z2',
    'pt1',
    'ch3.s2',
    '3z1.1.3',
    '3z1.2.1',
    '99999999999999999999',
    '2.3',
    '1.1',
    '2.p3',
    '2.p2.1',
    'ch4',
    'ch1.p1',
    'annex2',
  ])('finds nothing at %s', (written) => {
    expect(wordsAt(TEXT, at(written))).toBeNull();
  });

  it.each(['letter', 'colophon', 'annex1', 'title', 'ch1'])(
    'finds nothing at %s of a text that is articles only',
    (written) => {
      expect(wordsAt(parseRegulation('第一条　甲。').text, at(written))).toBeNull();
    },
  );
});

describe('stepsToItems', () => {
  it('names the paragraph only where another has items before it', () => {
    const { paragraphs } = findArticle(TEXT, '3') ?? expect.fail();
    expect(itemParagraph(paragraphs)).toBe(2);
    expect(stepsToItems(paragraphs, 2)).toEqual([]);
    expect(stepsToItems(paragraphs, 3)).toEqual(['p3']);
    expect(stepsToItems(paragraphs, 3, [1])).toEqual([1, 'p3']);
  });
});

describe('a text without articles', () => {
  const { text } = parseRegulation(
    '意见\n一、奖项\n设两奖。\n（一）甲：\n1．乙；\n2．丙。\n（二）丁。\n二、附则\n自印发之日起施行。',
  );
  it.each([
    ['pt1', '奖项\n设两奖。（一）甲：1．乙；2．丙。（二）丁。', '第一部分'],
    ['pt1.1', '甲：1．乙；2．丙。', '第一部分第（一）项'],
    ['pt1.1.2', '丙。', '第一部分第（一）项第2目'],
    ['pt2', '附则\n自印发之日起施行。', '第二部分'],
  ])('is addressed by its parts: %s', (written, words, label) => {
    expect(wordsAt(text, at(written))).toBe(words);
    expect(citationLabel(text, at(written))).toBe(label);
  });
});

it.each([
  ['42.2', '42', true],
  ['42.2', '42.2', true],
  ['42.p1.2', '42.2', true],
  ['10.2.1', '10.2', true],
  ['10.2', '10.2.1', false],
  ['42.3', '42.2', false],
  ['42.p2', '42.p1', false],
  ['10z1', '10', false],
  ['letter', 'letter', true],
])('%s lies in %s: %s', (place, within, expected) => {
  expect(liesIn(place, within)).toBe(expected);
});

it('puts places in the order of the text', () => {
  const inOrder = ['4', '10', '10.2', '10.3', '10.8', '10.10', '10z1', '18.p2'];
  expect([...inOrder].reverse().sort(comparePlaces)).toEqual(inOrder);
});
