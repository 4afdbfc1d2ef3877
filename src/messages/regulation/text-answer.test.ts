import { blankDayWords } from '../rules/topics.ts';
import { expect, it } from 'vitest';
import { textAnswer } from './text-answer.ts';
import type { TextFacts } from './text-answer.ts';

const on = (day: string | null, quote = '', remark?: string) => ({
  on: day,
  ...(remark ? { remark } : {}),
  cites: [{ at: '1', quote }],
});

it.each<[Partial<TextFacts['about']>, Partial<TextFacts>, string]>([
  [
    { signedOn: on('2018-08-22'), effective: on('2019-01-01') },
    {},
    '27条；2018年8月22日印发，2019年1月1日起施行，未写有效期。',
  ],
  [
    { signedOn: on('2018-08-22'), effective: on('2019-01-01') },
    { readInFull: false },
    '27条；2018年8月22日印发，2019年1月1日起施行，有效期尚未录入。',
  ],
  [
    { effective: on('2020-09-22'), term: { years: 5, cites: [] } },
    { lastDay: '2025-09-21' },
    '27条；2020年9月22日起施行，有效期5年，到2025年9月21日。',
  ],
  [
    {
      draftLabel: '讨论稿',
      effective: on(null, '2022年5月 日起施行', '日期空缺'),
      term: { years: 3, cites: [] },
    },
    {},
    '27条的讨论稿；写明“2022年5月 日起施行”（日期空缺），有效期3年。',
  ],
  [
    { term: { years: null, until: '2027-12-31', cites: [] } },
    { lastDay: '2027-12-31' },
    '27条；有效期至2027年12月31日。',
  ],
  [
    { term: { years: null, cites: [{ at: '1', quote: '有效期至新办法施行之日' }] } },
    {},
    '27条；写明“有效期至新办法施行之日”。',
  ],
  [{}, { readInFull: false }, '27条；有效期尚未录入。'],
  [{}, { articles: 5, inParts: true }, '5个部分；未写有效期。'],
  [{}, { articles: 0 }, '全文；未写有效期。'],
])('says first how long a text is and since when: %j', (about, more, expected) => {
  const none = { signedOn: null, effective: null, term: null };
  expect(
    textAnswer({
      articles: 27,
      about: { ...none, ...about },
      lastDay: null,
      readInFull: true,
      ...more,
    }),
  ).toBe(expected);
});

it('says words that name no day once, and a remark that adds to them', () => {
  const quote = '本办法自公布之日起30日后施行';
  expect(blankDayWords(quote, '自公布之日起30日后施行')).toBe(`“${quote}”`);
  expect(blankDayWords(quote, '公布日期没有印')).toBe(`“${quote}”（公布日期没有印）`);
  expect(blankDayWords(quote, undefined)).toBe(`“${quote}”`);
});
