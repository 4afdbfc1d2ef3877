import { expect, it } from 'vitest';
import { checksAnswer, sourceSentence, startSentence } from './self-check.ts';

const start = { conditions: 22, notAsked: 0, draft: false, until: null, over: null };

it.each([
  [start, '对照22项申报条件；边答边算，答案不外传。'],
  [
    { ...start, notAsked: 1, until: '12月11日' },
    '正在申报，12月11日截止。对照22项申报条件，另有1项本页不问；边答边算，答案不外传。',
  ],
  [{ ...start, draft: true }, '按草案试算：对照22项申报条件；边答边算，答案不外传。'],
  [{ ...start, over: '已废止' }, '已废止，只供回看。对照22项申报条件；边答边算，答案不外传。'],
])('says what the check will tell: %#', (each, sentence) => {
  expect(startSentence(each)).toBe(sentence);
});

it('names every record an answer comes from', () => {
  expect(sourceSentence(['甲', '乙'])).toBe('按《甲》、《乙》填写，请核对。');
});

it.each([
  [1, '1个正在申报'],
  [0, '未见正在进行的申报'],
])('says where one may apply now: %s', (calls, open) => {
  expect(checksAnswer(5, calls)).toBe(
    `选一个地区，逐项回答，就看得出有没有不符合申报条件之处。收录5个地区，${open}。`,
  );
});
