import { expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { selfCheck } from './self-check.ts';

it.each([
  ['luohe/2018', true],
  ['bayingolin/draft', false],
  ['wuhai/2020', false],
])('T7: in %s the question on earlier awards asks for the round first: %s', (id, byRounds) => {
  const { jurisdiction, version } = realVersion(id);
  const questions = selfCheck(jurisdiction, version)!.groups.flatMap((group) => group.questions);
  expect(questions.find(({ fact }) => fact === 'awards')?.byRounds).toBe(byRounds);
  expect(questions.filter((each) => each.byRounds)).toHaveLength(byRounds ? 1 : 0);
});
