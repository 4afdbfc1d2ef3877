import { expect, it } from 'vitest';
import { checksAnswer, changesSentence, sourceSentence, startSentence } from './self-check.ts';

const start = { questions: 24, conditions: 22, notAsked: 0, draft: false, until: null, over: null };

it.each([
  [start, '至多24问，对照22项申报条件；随答随算，只在本机。'],
  [
    { ...start, notAsked: 1, until: '12月11日' },
    '正在申报，12月11日截止。至多24问，对照22项申报条件，另有1项本页不问；随答随算，只在本机。',
  ],
  [{ ...start, draft: true }, '按草案试算：至多24问，对照22项申报条件；随答随算，只在本机。'],
  [
    { ...start, over: '已废止' },
    '已废止，只供回看。至多24问，对照22项申报条件；随答随算，只在本机。',
  ],
])('says what the check will tell: %#', (each, sentence) => {
  expect(startSentence(each)).toBe(sentence);
});

it('says what an answer changed in one sentence, however much that is', () => {
  const change = { says: '已取得证照', before: '资料不足', after: '符合' };
  expect(changesSentence([])).toBe('');
  expect(changesSentence([change])).toBe('“已取得证照”由资料不足变为符合。');
  expect(changesSentence([change, change, change])).toBe(
    '“已取得证照”由资料不足变为符合，另有2项随之改变。',
  );
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
