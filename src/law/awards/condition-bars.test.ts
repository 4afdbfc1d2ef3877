import { expect, it } from 'vitest';
import type { Recipient } from '../../model/recipients.ts';
import { buildRound } from '../../testing/round-builder.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { conditionBars } from './condition-bars.ts';

const cites = [{ at: '1', quote: '获奖的个人不得再次申报' }];

function barred(whose: Recipient[] | undefined, kind: Recipient | undefined): number {
  const rules: RulesFile = {
    tiers: [{ id: 'award', name: '质量奖', for: ['organisation', 'person'], cites }],
    rules: [],
    process: [],
    eligibility: {
      questions: [],
      conditions: [
        {
          id: 'again',
          says: '没有获过奖',
          ...(whose ? { for: whose } : {}),
          cites,
          demand: { kind: 'not-awarded-within', period: 'ever' },
        },
      ],
    },
  };
  const won = {
    ...{ round: buildRound('luohe', {}), rules, tier: 'award', kind },
    ...{ decidedOn: '2024-01-01', publishedOn: null, revoked: false },
  };
  return conditionBars(won, { rules, rounds: [] }).length;
}

it.each<[whose: Recipient[] | undefined, kind: Recipient | undefined, bars: number]>([
  [undefined, undefined, 1],
  [undefined, 'person', 1],
  [['person'], 'person', 1],
  [['person'], undefined, 0],
  [['person'], 'team', 0],
  [['organisation'], undefined, 1],
])('T5: a condition for %j bars a winner that is %j in %i ways', (whose, kind, bars) => {
  expect(barred(whose, kind)).toBe(bars);
});
