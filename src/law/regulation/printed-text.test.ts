import { describe, expect, it } from 'vitest';
import { parseRegulation } from './parse.ts';
import { printedArticle, printedChapter, printedHeading, printedLetter } from './printed-text.ts';

const { text } = parseRegulation(`办法

第一章　总则

各部门应当：

（一）扶持；

（二）帮助。

第一条　甲：

（一）一；

（二）二。

第二条　引言。

职责：（一）评审；（二）公示。

第三条　首款：

（一）子；

（二）丑。

次款：

（一）寅；

（二）卯。
`);
const [chapter] = text.chapters;
const printed = (number: number) => printedArticle(text, chapter!.articles[number - 1]!);

describe('an article', () => {
  it('with one paragraph has no anchor for it, since the article is that place', () => {
    expect(printed(1)).toHaveLength(1);
    expect(printed(1)[0]).not.toHaveProperty('anchor');
  });

  it('with several paragraphs has an anchor and a citation for each', () => {
    expect(printed(2).map(({ anchor, citation }) => [anchor, citation])).toEqual([
      ['art-2-p1', '第二条第一款'],
      ['art-2-p2', '第二条第二款'],
    ]);
  });

  it('names its items by article where it has one paragraph', () => {
    expect(printed(1)[0]?.items).toEqual([
      { mark: '（一）', text: '一；', anchor: 'art-1-1', citation: '第一条第（一）项', level: 1 },
      { mark: '（二）', text: '二。', anchor: 'art-1-2', citation: '第一条第（二）项', level: 1 },
    ]);
  });

  it('cites the paragraph of an item where it has several', () => {
    expect(printed(2)[1]).toMatchObject({ text: '职责：', inline: true });
    expect(printed(2)[1]?.items.map(({ anchor, citation }) => [anchor, citation])).toEqual([
      ['art-2-1', '第二条第二款第（一）项'],
      ['art-2-2', '第二条第二款第（二）项'],
    ]);
  });

  it('with items in two paragraphs gives each item an anchor of its own', () => {
    expect(printed(3).flatMap(({ items }) => items.map(({ anchor }) => anchor))).toEqual([
      'art-3-1',
      'art-3-2',
      'art-3-p2-1',
      'art-3-p2-2',
    ]);
    expect(printed(3)[1]?.items[1]?.citation).toBe('第三条第二款第（二）项');
  });
});

it("anchors a chapter's unnumbered paragraph and its items", () => {
  expect(printedChapter(text, { id: 'ch1', paragraphs: chapter!.paragraphs })).toEqual([
    {
      text: '各部门应当：',
      inline: false,
      anchor: 'ch-1-p1',
      citation: '第一章第一款',
      items: [
        {
          mark: '（一）',
          text: '扶持；',
          anchor: 'ch-1-1',
          citation: '第一章第（一）项',
          level: 1,
        },
        {
          mark: '（二）',
          text: '帮助。',
          anchor: 'ch-1-2',
          citation: '第一章第（二）项',
          level: 1,
        },
      ],
    },
  ]);
});

it.each([
  ['附件2：', 'annex-mark'],
  ['示例市市长质量奖管理办法', 'title'],
  ['示例办法（试行）', 'title'],
  ['（修订征求意见稿）', 'remark'],
])('sets the heading line %s as %s', (line, place) => {
  expect(printedHeading([line])).toEqual([{ text: line, place }]);
});

describe('a letter', () => {
  const places = (lines: string[]) => printedLetter(lines).map(({ place }) => place);

  it('stands as on the sheet: heading, address and body, signature', () => {
    expect(
      places([
        '示例文件',
        '示政办〔2020〕1号',
        '各部门：',
        '现印发给你们。',
        '请执行。',
        '2020年1月1日',
      ]),
    ).toEqual(['head', 'head', 'addressees', 'body', 'body', 'signature']);
  });

  it('without an address has no heading', () => {
    expect(places(['现印发给你们。', '2020年1月1日'])).toEqual(['body', 'signature']);
  });

  it('keeps its words', () => {
    const lines = ['示例文件', '各部门：', '请执行。', '示例市人民政府办公室'];
    expect(printedLetter(lines).map((line) => line.text)).toEqual(lines);
  });
});
