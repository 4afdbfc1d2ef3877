import { describe, expect, it } from 'vitest';
import { selfCheck } from '../../views/self-check/self-check.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { legalWordsIn } from './legal-words.ts';

const wordsIn = (text: string) => legalWordsIn(text).map(({ word }) => word);

it.each([
  ['是否发生过重大质量、安全、环保等事故？', ['较大、重大事故']],
  ['是否发生过较大以上质量安全等责任事故？', ['较大、重大事故', '责任事故']],
  ['是否发生过质量、环保、公共卫生等重大有效投诉？', []],
  ['服务质量、劳动保障等方面是否有过重大质量问题？', []],
  ['是否有过严重失信行为记录？', ['失信记录']],
  ['从事生产、经营活动，还是非盈利性业务？', ['非营利']],
])('finds in “%s” %j', (ask, words) => {
  expect(wordsIn(ask)).toEqual(words);
});

it('explains words in questions and answers of every regulation held', () => {
  for (const jurisdiction of realPortal().jurisdictions)
    for (const version of jurisdiction.versions) {
      const groups = selfCheck(jurisdiction, version)?.groups ?? [];
      const explained = groups.flatMap(({ questions }) => questions.flatMap(({ words }) => words));
      expect(explained.map(({ word }) => word)).toContain('法人');
      expect(explained.length, version.id).toBeGreaterThan(2);
    }
});

describe('what the explanations say of general law', () => {
  const meaning = (text: string) =>
    legalWordsIn(text)
      .map(({ means }) => means)
      .join('');

  it.each([
    ['T22: a spot check of food rests on its own law', '监督抽查', '《食品安全法》第八十七条'],
    ['T27: the results of spot checks are published by article 24', '监督抽查', '第二十四条公布'],
    ['T27: a legal person answers by article 60', '法人', '独立承担民事责任（第六十条）'],
    ['T27: there are special legal persons', '法人', '特别法人（第九十六条）'],
    ['T27: acute poisoning at work counts as grave injury', '较大事故', '重伤（包括急性工业中毒'],
    ['T27: the seven parts are those of the 2012 edition', '卓越绩效', '2012年版'],
  ])('%s', (_, word, says) => {
    expect(meaning(word)).toContain(says);
  });
});
