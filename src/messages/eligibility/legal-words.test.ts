import { expect, it } from 'vitest';
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
