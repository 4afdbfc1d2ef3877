import { expect, it } from 'vitest';
import {
  answerSentence,
  cutSentence,
  draftTag,
  filteredAwaySentence,
  optionLabel,
} from './search.ts';

const none = { documents: 0, places: 0, shown: 0, related: 0, others: 0, jumps: 0 };

it.each([
  [{ ...none, documents: 2, places: 7, shown: 2 }, '找到 2 份文件，共 7 处。'],
  [{ ...none, documents: 30, places: 90, shown: 20 }, '找到 30 份文件，先列出 20 份。'],
  [
    { ...none, documents: 1, places: 1, shown: 1, jumps: 5 },
    '找到 1 份文件，共 1 处，可直接前往 5 处。',
  ],
  [{ ...none, jumps: 5 }, '可直接前往 5 处。'],
  [{ ...none, related: 3 }, '没有完全匹配，列出 3 份文件中的相关内容。'],
  [{ ...none, related: 3, others: 1 }, '没有“奖金”的原词，列出同义说法。'],
  [none, '没有找到“奖金”。'],
])('announces %j as %s', (counts, expected) => {
  expect(answerSentence('奖金', counts)).toBe(expected);
});

it('says when only the beginning was searched', () => {
  expect(cutSentence('没有找到。', 200)).toBe('检索词过长，只查前 200 个字。没有找到。');
});

it('says when the filters hide every match', () => {
  expect(filteredAwaySentence('奖金')).toBe('所选的筛选条件下没有“奖金”，请放宽筛选。');
});

it.each([
  ['征求意见稿', '草案', '征求意见稿'],
  ['修订征求意见稿', '草案', '征求意见稿'],
  ['讨论稿', '草案', '讨论稿'],
  [null, '草案', '草案'],
  ['2018年修订', '草案', '草案'],
])('tags a draft that says %j of itself', (note, status, expected) => {
  expect(draftTag(note, status)).toBe(expected);
});

it('shows the number of documents beside an option', () => {
  expect(optionLabel('漯河市', 3)).toBe('漯河市（3）');
});
