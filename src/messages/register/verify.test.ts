import { expect, it } from 'vitest';
import { ONWARD } from '../records/list-pages.ts';
import { NEXT_STEPS } from '../records/record-page.ts';
import { HOME_PAGE } from '../site/home.ts';
import { DATA_TABS } from '../site/tasks.ts';
import { FILE_VERIFY_WORDS } from './file-verify.ts';
import { VERIFY_WORDS, organisationSentence, verifyAnswer } from './verify.ts';

it('has one name for each check, wherever it is linked', () => {
  const ways = Object.values(ONWARD).flatMap((links) =>
    links.filter(({ path }) => path === 'verify/').map(({ text }) => text),
  );
  expect(new Set([...ways, HOME_PAGE.verify, NEXT_STEPS.verify, VERIFY_WORDS.title])).toEqual(
    new Set(['核验奖项']),
  );
  expect([FILE_VERIFY_WORDS.title, DATA_TABS.pages['verify/file']]).toEqual([
    '核对文件',
    '核对文件',
  ]);
});

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
