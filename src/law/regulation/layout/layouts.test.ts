import { expect, it } from 'vitest';
import { parseAddress } from '../address.ts';
import { citationLabel } from '../citation-label.ts';
import { parseRegulation } from '../parse.ts';
import { wordsAt } from '../places.ts';
import { heldInPart } from '../regulation-text.ts';

const parsed = (...lines: string[]) => {
  const { text, problems } = parseRegulation(lines.join('\n'));
  expect(problems).toEqual([]);
  return text;
};

/** Each layout, and what stands at an address of it under which citation. */
it.each<[layout: string, lines: string[], at: string, words: string, label: string]>([
  [
    '目 below an item',
    ['第一条　下列：', '（一）甲：', '1．乙；', '2．丙。', '（二）丁。', '戊。'],
    '1.1.2',
    '丙。',
    '第一条第一款第（一）项第2目',
  ],
  [
    'a paragraph behind a list of 目',
    ['第一条　下列：', '（一）甲：', '1、乙；', '2、丙。', '戊。'],
    '1.p2',
    '戊。',
    '第一条第二款',
  ],
  [
    'words of an item behind its 目',
    ['第一条　下列：', '（一）甲：', '1、乙；', '2、丙。', '前目另行规定。', '（二）丁。'],
    '1.1',
    '甲：1、乙；2、丙。\n前目另行规定。',
    '第一条第（一）项',
  ],
  [
    '目 run together below an item',
    ['第一条　下列：', '（一）甲；', '（二）乙：1.丙；2．丁。', '戊。'],
    '1.2.2',
    '丁。',
    '第一条第一款第（二）项第2目',
  ],
  [
    '目 run together, and the item behind them',
    ['第一条　下列：', '（一）甲：（1）乙；（2）丙。', '（二）丁。'],
    '1.1.1',
    '乙；',
    '第一条第（一）项第（1）目',
  ],
  [
    'items 1. run together',
    ['第一条　下列工作：1.受理；2.评审；3.公示。', '乙。'],
    '1.3',
    '公示。',
    '第一条第一款第3项',
  ],
  [
    'decimal numbers',
    ['1 总则', '1.1 为了甲。', '1.2 乙：', '1.2.1 丙；', '1.2.2 丁。', '2 附则', '2.1 戊。'],
    'pt1.2.2',
    '丁。',
    '第一部分第1.2.2项',
  ],
  [
    'decimal numbers without space, and titles above words',
    ['1 总则', '1.1目的', '为了甲。', '1.2依据', '乙。', '2 附则', '2.1丙。', '2.2丁。'],
    'pt1.2',
    '依据\n乙。',
    '第一部分第1.2项',
  ],
  [
    'sections without chapters',
    ['第一节　总则', '第一条　甲。', '第二节　附则', '第二条　乙。'],
    'ch2',
    '附则',
    '第二节',
  ],
  ['items 1．', ['第一条　下列：', '1．甲；', '2．乙。'], '1.2', '乙。', '第一条第2项'],
  ['items 1、', ['第一条　下列：', '1、三年内；', '2、5年内。'], '1.2', '5年内。', '第一条第2项'],
  ['items （1）', ['第一条　下列：', '（1）甲；', '（2）乙。'], '1.2', '乙。', '第一条第（2）项'],
  [
    'two numberings in one article',
    ['第一条　下列：', '（一）甲。', '另外：', '1.乙；', '2.丙。'],
    '1.p2.2',
    '丙。',
    '第一条第二款第2项',
  ],
  ['a heading in brackets', ['第一条（目的和依据）为了甲。'], '1.p1', '为了甲。', '第一条'],
  ['a heading in 【】', ['第一条 【目的】', '为了甲。'], '1.p1', '为了甲。', '第一条'],
  [
    'headings in lines of their own',
    ['第一条 目的和宗旨', '为了甲。', '第二条 条件', '下列：', '（一）乙；', '（二）丙。'],
    '2.2',
    '丙。',
    '第二条第（二）项',
  ],
  [
    'an article put in',
    ['第一条　甲。', '第一条之一　乙。', '第二条　丙。'],
    '1z1',
    '乙。',
    '第一条之一',
  ],
  [
    'a section',
    ['第一章　总则', '第一节　目的', '第一条　甲。', '第二节　依据', '第二条　乙。'],
    'ch1.s2',
    '依据',
    '第一章第二节',
  ],
  [
    'a chapter and its title on two lines',
    ['第一章', '总　则', '第一条　甲。'],
    'ch1',
    '总　则',
    '第一章',
  ],
  [
    'chapters whose items begin anew',
    ['第一章　总则', '1．甲。', '2．乙。', '第二章　附则', '1．丙。', '2．丁。'],
    'ch2.2',
    '丁。',
    '第二章第2项',
  ],
  ['Arabic figures', ['第1条　甲。', '第2条　乙。'], '2', '乙。', '第2条'],
  [
    'no space behind the number',
    ['第一条为了甲。', '第二条中小企业。'],
    '2',
    '中小企业。',
    '第二条',
  ],
  [
    'parts',
    ['一、目的', '为了甲。', '二、附则', '（一）乙。', '1．丙；', '2．丁。'],
    'pt2.1.2',
    '丁。',
    '第二部分第（一）项第2目',
  ],
  ['parts that are sentences', ['一、为了甲。', '二、乙。'], 'pt2', '乙。', '第二部分'],
  [
    'parts （一）',
    ['（一）为了甲。', '（二）乙：', '1．丙；', '2．丁。'],
    'pt2.2',
    '丁。',
    '第二部分第2项',
  ],
  ['parts 1.', ['1.目的', '为了甲。', '2.附则', '乙。'], 'pt2', '附则\n乙。', '第二部分'],
  [
    'titles of items in parts',
    ['一、评审', '（一）材料评审', '甲。', '（二）现场评审', '乙。', '二、附则', '丙。'],
    'pt1.2',
    '现场评审\n乙。',
    '第一部分第（二）项',
  ],
])('reads %s', (_, lines, at, words, label) => {
  const text = parsed('某办法', ...lines);
  const address = parseAddress(at) ?? expect.fail(at);
  expect(wordsAt(text, address)).toBe(words);
  expect(citationLabel(text, address)).toBe(label);
  expect(text.heading).toEqual(['某办法']);
});

it('takes no heading for a paragraph', () => {
  const [article] = parsed('第一条（目的）', '为了甲。', '乙。').chapters[0]!.articles;
  expect(article).toMatchObject({
    heading: '（目的）',
    paragraphs: [{ text: '为了甲。' }, { text: '乙。' }],
  });
});

it.each(['（一）项规定的', '规定的', '、第三条规定的', '第一款所称的', '所列'])(
  'takes no sentence for an article that begins with another one: 第二条%s',
  (words) => {
    const text = parsed('第一条　甲。', `第二条${words}组织除外。`, '第二条　乙。');
    expect(text.chapters[0]?.articles).toHaveLength(2);
    expect(wordsAt(text, { kind: 'article', article: '1', within: ['p2'] })).toContain('组织除外');
  },
);

it.each([
  '一、二等奖的获得者除外。',
  '1.5万元以内的不限。',
  '1.5 万元以内的不限。',
  '2025年起施行。',
  '3 家以上的除外。',
])('takes no number that begins a sentence for an item: %s', (line) => {
  const [article] = parsed('第一条　甲。', line).chapters[0]!.articles;
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(['甲。', line]);
});

it('finds preamble, signature and annexes of a text that nobody marked', () => {
  const text = parsed(
    '某区质量奖励意见',
    '某政办〔2024〕18号',
    '各镇：',
    '现提出以下意见。',
    '一、设置',
    '设一奖。',
    '某区人民政府办公室',
    '2024年4月2日',
    '附件1',
    '评分表',
    '项目 分值',
    '附件2',
    '申报表',
  );
  expect(text.heading).toEqual(['某区质量奖励意见', '某政办〔2024〕18号']);
  expect(text.preamble).toEqual(['各镇：', '现提出以下意见。']);
  expect(text.signature).toEqual(['某区人民政府办公室', '2024年4月2日']);
  expect(text.annexes).toEqual([
    ['附件1', '评分表', '项目 分值'],
    ['附件2', '申报表'],
  ]);
});

it('marks where words are not held, and fills nothing', () => {
  const text = parsed(
    '某办法',
    '<!-- 未收录 -->',
    '第十九条　甲。',
    '第二十条　乙。',
    '<!-- 未收录 -->',
  );
  expect(text.chapters[0]?.articles.map(({ number, afterGap }) => [number, afterGap])).toEqual([
    [19, true],
    [20, undefined],
  ]);
  expect(text.cutShort).toBe(true);
  expect(heldInPart(text)).toBe(true);
  expect(heldInPart(parsed('第一条　甲。'))).toBe(false);
});

it('counts on behind a gap', () => {
  const { problems } = parseRegulation('第一条　甲。\n<!-- 未收录 -->\n第五条　乙。\n第七条　丙。');
  expect(problems).toEqual([{ line: 4, code: 'article-order', found: '第七条', expected: 6 }]);
});
