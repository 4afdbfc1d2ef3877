import { expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { RevocationWords } from './revocation-rule.ts';
import { takenAs } from './revocation-rule.ts';

function taken(id: string, decision: RevocationWords) {
  const rule = ruleSetOf(realVersion(id).version.rules).revocation(decision)?.rule ?? {};
  return takenAs(decision.takenBack, rule).map((each) => ('as' in each ? each.as : each.code));
}

it.each([
  ['bayannur/draft', '23', ['award'], ['撤销奖励']],
  ['bayingolin/draft', '20', ['award', 'certificate', 'plaque'], ['取消其奖励', '收回证书、奖牌']],
  ['jiangyin/draft', '29.p1', ['title', 'plaque', 'money'], ['撤销其称号', '追回奖牌和奖金']],
  [
    'wuhai/2020',
    '41',
    ['title', 'certificate', 'plaque', 'money'],
    ['撤销其市长质量奖称号', '收回奖牌、证书', '追缴奖金'],
  ],
] as const)(
  'T14: %s takes back by %s %j with its own verbs: %j',
  (id, ground, takenBack, expected) => {
    expect(taken(id, { ground, takenBack: [...takenBack] })).toEqual(expected);
  },
);

it('T14: claims for the text no word on what a decision left, and none on what it does not name', () => {
  expect(taken('jiangyin/draft', { ground: '29.p1', takenBack: ['title', 'plaque'] })).toEqual([
    '撤销其称号',
    'plaque',
  ]);
  expect(taken('bayingolin/draft', { ground: '18', takenBack: ['award'] })).toEqual(['award']);
});
