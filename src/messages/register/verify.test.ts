import { expect, it } from 'vitest';
import { organisationSentence, verifyAnswer } from './verify.ts';

it('says what can be looked up, and that a name not found says nothing', () => {
  expect(verifyAnswer({ cities: 5, awards: 33 })).toBe(
    '可以核验5个地区的33家次获奖：输入名称或代码，看那一天是否过期或撤销。查不到的，不等于未获奖。',
  );
  expect(verifyAnswer({ cities: 0, awards: 0 })).toMatch(
    /^本站还没有收录获奖决定.*不等于未获奖。$/,
  );
});

it.each([
  [[], 0, '2026年11月20日：没有收录它的获奖决定。'],
  [['revoked'], 3, '2026年11月20日：1项奖已撤销；有3项申报限制。'],
  [['expired', 'expired'], 0, '2026年11月20日：2项奖已过有效期。'],
  [['in-force', 'revoked'], 1, '2026年11月20日：2项奖，1项有效期内，1项已撤销；有1项申报限制。'],
] as const)('of awards %j and %i bars it says %s', (states, bars, words) => {
  expect(organisationSentence('2026-11-20', states, bars)).toBe(words);
});
