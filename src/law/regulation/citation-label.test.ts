import { describe, expect, it } from 'vitest';
import { parseAddress } from './address.ts';
import type { Address } from './address.ts';
import { addressLabel, citationLabel, withoutItem } from './citation-label.ts';
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
    ['3z1', '第三条之一'],
    ['3z1.1.2', '第三条之一第（一）项第2目'],
    ['10z2', '第十条之二'],
    ['pt3', '第三部分'],
    ['ch3.s1', '第三章第一节'],
    ['ch3.s1.1', '第三章第一节第1项'],
    ['ch3.s1.2.1', '第三章第一节第2项第（1）目'],
    ['ch9.s2', '第九章第二节'],
    ['4.2', '第四条第2项'],
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

it('prints a number as the text does', () => {
  const { text } = parseRegulation('第1条　甲：\n（1）乙；\n（2）丙：\n①丁；\n②戊。');
  expect(citationLabel(text, at('1.2'))).toBe('第1条第（2）项');
  expect(citationLabel(text, at('1.2.1'))).toBe('第1条第（2）项第1目');
});

it.each([
  ['42.p1.2', '第四十二条第一款第（二）项'],
  ['10.2.1', '第十条第（二）项第1目'],
  ['10z1', '第十条之一'],
  ['pt1.2', '第一部分第（二）项'],
])('names %s without a text %s', (written, label) => {
  const address = at(written);
  expect(address.kind === 'article' && addressLabel(address)).toBe(label);
});

it.each([
  ['第十二条第（三）项', '第十二条'],
  ['第十二条第二款第（三）项第1目', '第十二条第二款'],
  ['第十二条第2项', '第十二条'],
  ['第十二条', '第十二条'],
])('cuts %s back to %s', (label, article) => {
  expect(withoutItem(label)).toBe(article);
});
