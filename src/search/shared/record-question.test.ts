import { expect, test } from 'vitest';
import { RECORD_WORDS } from '../../messages/search/question-words.ts';
import { isPlace, parseRecordQuestion } from './record-question.ts';

const parse = (text: string) => parseRecordQuestion(text, RECORD_WORDS);

test.each([
  ['2024年漯河谁获奖', { kind: 'winners', year: '2024', place: '漯河' }],
  ['漯河2024获奖', { kind: 'winners', year: '2024', place: '漯河' }],
  ['漯河市2024年度市长质量奖获奖名单', { kind: 'winners', year: '2024', place: '漯河市' }],
  ['漯河2024年哪些企业得了质量奖', { kind: 'winners', year: '2024', place: '漯河' }],
  ['2024年谁评上了漯河市长质量奖', { kind: 'winners', year: '2024', place: '漯河' }],
  ['谁被撤销', { kind: 'revocation', year: null, place: '' }],
  ['乌海 哪些企业被取消？', { kind: 'revocation', year: null, place: '乌海' }],
  ['江阴 拟奖名单', { kind: 'list', year: null, place: '江阴' }],
  ['什么时候报名', { kind: 'call-notice', year: null, place: '' }],
  ['乌海什么时候可以申报？', { kind: 'call-notice', year: null, place: '乌海' }],
  ['漯河怎么报名', { kind: 'call-notice', year: null, place: '漯河' }],
  ['江阴2026年申报截止时间', { kind: 'call-notice', year: '2026', place: '江阴' }],
  ['２０２６ 申报通知', { kind: 'call-notice', year: '2026', place: '' }],
])('%s asks for records', (text, question) => {
  expect(parse(text)).toEqual(question);
});

test.each(['申报', '报名', '获奖', '撤销', '获奖名单', '公示几天', '第十二条', ''])(
  '%s alone asks for none',
  (text) => {
    expect(parse(text)).toBeNull();
  },
);

test.each(['谁可以申报', '乌海谁能申报', '漯河申报条件'])(
  '%s asks for no record: no place goes by what is left',
  (text) => {
    const left = parse(text)?.place ?? '谁';
    expect(['乌海', '漯河'].some((name) => left === '' || isPlace(name, left))).toBe(false);
  },
);
