import { describe, expect, it } from 'vitest';
import { parseRegulation } from './parse.ts';
import { allArticles } from './regulation-text.ts';

const SMALL = ['某市市长质量奖管理办法', '第一章　总则', '第一条　为了公开，制定本办法。'];
const parsed = (...lines: string[]) => {
  const { text, problems } = parseRegulation(lines.join('\n'));
  expect(problems).toEqual([]);
  return text;
};

describe('a text file', () => {
  it('is heading, chapters, articles, paragraphs and items', () => {
    expect(
      parsed(
        '某市市长质量奖管理办法',
        '（征求意见稿）',
        '',
        '第一章　总则',
        '第一条　申报应当具备下列条件：',
        '（一）甲；',
        '(二) 乙。',
        '另有规定的除外。',
      ),
    ).toEqual({
      letter: [],
      heading: ['某市市长质量奖管理办法', '（征求意见稿）'],
      chapters: [
        {
          number: 1,
          label: '第一章',
          title: '总则',
          paragraphs: [],
          articles: [
            {
              number: 1,
              label: '第一条',
              line: 5,
              paragraphs: [
                {
                  text: '申报应当具备下列条件：',
                  inline: false,
                  items: [
                    { number: 1, mark: '（一）', text: '甲；' },
                    { number: 2, mark: '(二)', text: ' 乙。' },
                  ],
                },
                { text: '另有规定的除外。', items: [], inline: false },
              ],
            },
          ],
        },
      ],
      annexes: [],
      colophon: [],
    });
  });

  it('without chapters is one chapter without a number', () => {
    const { heading, chapters } = parsed('办法', '第一条　甲。', '第二条　乙。');
    expect(heading).toEqual(['办法']);
    expect(chapters.map(({ number, label, title }) => ({ number, label, title }))).toEqual([
      { number: 0, label: '', title: '' },
    ]);
    expect(chapters[0]?.articles.map((each) => each.number)).toEqual([1, 2]);
  });

  it('may open a chapter with paragraphs that have no number', () => {
    const { chapters } = parsed(...SMALL, '第二章　扶持', '各部门要积极扶持。', '第二条　乙。');
    expect(chapters[0]?.paragraphs).toEqual([]);
    expect(chapters[1]?.paragraphs.map((each) => each.text)).toEqual(['各部门要积极扶持。']);
    expect(chapters[1]?.articles.map((each) => each.number)).toEqual([2]);
  });

  it('may put words of an article on the lines below its number', () => {
    const { chapters } = parsed(...SMALL, '第二条', '乙。', '丙。');
    expect(chapters[0]?.articles[1]?.paragraphs.map((each) => each.text)).toEqual(['乙。', '丙。']);
  });

  it.each([
    '第三条规定的组织不得申报。',
    '第三条、第四条规定的组织不得申报。',
    '第三章规定的组织不得申报。',
    '第三节所称组织不得申报。',
  ])('does not take “%s” for a heading', (line) => {
    const { chapters } = parsed(...SMALL, line);
    expect(chapters).toHaveLength(1);
    expect(chapters[0]?.articles[0]?.paragraphs[1]?.text).toBe(line);
  });

  it('has a letter, annexes and a colophon where marks say so', () => {
    const text = parsed(
      '<!-- 印发通知 -->',
      '某政发〔2020〕1号',
      '<!-- 正文 -->',
      ...SMALL,
      '<!--附件-->',
      '附件甲',
      '第九条　附件里的条',
      '<!-- 附件 -->',
      '附件乙',
      '<!-- 版记 -->',
      '抄送：市委',
    );
    expect(text.letter).toEqual(['某政发〔2020〕1号']);
    expect(text.heading).toEqual([SMALL[0]]);
    expect(text.annexes).toEqual([['附件甲', '第九条　附件里的条'], ['附件乙']]);
    expect(text.colophon).toEqual(['抄送：市委']);
    expect(allArticles(text)).toHaveLength(1);
  });
});

describe('items run together in one line', () => {
  const firstParagraph = (words: string) =>
    parsed(`第一条　${words}`).chapters[0]?.articles[0]?.paragraphs[0];

  it.each([
    ['主要职责：（一）甲；（二）乙。', '主要职责：', ['甲；', '乙。']],
    ['主要职责:(一)甲;(二)乙。', '主要职责:', ['甲;', '乙。']],
    ['职责如下。（一）甲。（二）乙。（三）丙。', '职责如下。', ['甲。', '乙。', '丙。']],
    ['下列：（一）甲（一）类；（二）乙。', '下列：', ['甲（一）类；', '乙。']],
    ['主要职责：（1）甲；（2）乙。', '主要职责：', ['甲；', '乙。']],
    ['主要职责：1.甲；2．乙；3、丙。', '主要职责：', ['甲；', '乙；', '丙。']],
  ])('are split: %s', (line, text, items) => {
    const paragraph = firstParagraph(line);
    expect(paragraph?.inline).toBe(true);
    expect(paragraph?.text).toBe(text);
    expect(paragraph?.items.map((item) => item.text)).toEqual(items);
    expect(paragraph?.items.map((item) => item.number)).toEqual(items.map((_, at) => at + 1));
  });

  it.each([
    ['only one', '主要职责：（一）甲。'],
    ['not after a stop', '符合第八条第（一）项和第（二）项的。'],
    ['after a comma', '包括，（一）甲，（二）乙。'],
    ['begun at the second', '主要职责：（二）乙；（三）丙。'],
    ['not one after the other', '主要职责：（一）甲；（三）丙。'],
    ['a number written out of form', '主要职责：（一）甲；（一十）乙。'],
    ['a number with a fraction', '主要职责：1.5万元；2.5万元。'],
  ])('are left alone when %s', (_, line) => {
    expect(firstParagraph(line)).toEqual({ text: line, items: [], inline: false });
  });
});
