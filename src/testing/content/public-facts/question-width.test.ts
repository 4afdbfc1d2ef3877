import { expect, it } from 'vitest';
import { liveVersion } from '../live-portal.ts';

/** Words that ask for less than the text says, by the place whose words they would narrow. */
const NARROWER = /被认定|被撤销|被取消|撤销决定是哪一天|取消决定是哪一天/;

it.each([
  ['bayannur/draft', 'lastAwardFraudOn', '不以已经撤销称号为限'],
  ['luohe/2018', 'lastAwardFraudOn', '不以被认定为限'],
  ['bayingolin/draft', 'lastAwardFraudOn', '不以已经取消奖励为限'],
  ['bayingolin/draft', 'lastFalseApplicationOn', '不以被认定为限'],
  ['wuhai/2020', 'lastAwardFraudOn', '不以已经撤销称号为限'],
])('T33: %s asks of %s what the text says, not what was found', (id, fact, said) => {
  const { questions = [] } = liveVersion(id).version.rules.eligibility ?? {};
  const question = questions.find((each) => each.fact === fact);
  expect(question?.ask).not.toMatch(NARROWER);
  expect(`${question?.help}${question?.more}`).toContain(said);
});
