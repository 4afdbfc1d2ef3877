import { expect, it } from 'vitest';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { context, rows, winnersNamed } from '../../testing/round-builder.ts';
import { prize } from '../afterwards/prize.ts';
import type { Check } from '../context.ts';
import { scoreThreshold } from './score-threshold.ts';

const cites = [{ at: '3', quote: '奖励' }];

function told(check: Check, rule: object, facts: Parameters<typeof context>[1]): string[] {
  const rules = rulesFile.parse({
    tiers: [{ id: 'gold', name: '金奖', cites }],
    rules: [{ id: 'rule', tier: 'gold', cites, ...rule }],
    process: [],
  });
  return check
    .run(context('luohe', facts, { rules }))
    .map((each) => `${each.result} ${auditSentence(each)}`);
}

const paid = (prizePaid: number, repeatWinner = false) => ({
  winners: { entries: winnersNamed('a', 'gold', { prizePaid, repeatWinner }) },
});
const CEILING = { kind: 'prize', money: 300_000, items: [], bound: 'at-most' };

it.each([
  [300_000, /^met .*奖金30万元，没有超过办法规定的30万元。$/],
  [200_000, /^met .*奖金20万元，没有超过/],
  [300_001, /^unmet .*奖金300001元，办法规定30万元。$/],
])('a ceiling of 300,000 yuan, %i paid', (sum, line) => {
  expect(told(prize, CEILING, paid(sum))).toEqual([expect.stringMatching(line)]);
});

it('a sum for the first time says nothing of what a repeat winner gets', () => {
  const first = { kind: 'prize', money: 300_000, items: [], firstTime: true };
  expect(told(prize, first, paid(300_000))).toEqual([expect.stringMatching(/^met /)]);
  expect(told(prize, first, paid(300_000, true))).toEqual([
    expect.stringMatching(/^note .*再次获奖，发了30万元；办法写的是首次获奖的奖金/),
  ]);
  expect(told(prize, first, paid(0, true))).toEqual([]);
});

it('a least score without a total is held, and the usual total is a note', () => {
  const score = { kind: 'score', atLeast: 600 };
  const list = (points: number) => ({
    lists: { 'proposed-winners': { entries: rows('a', { tier: 'gold', score: points }) } },
  });
  expect(told(scoreThreshold, score, list(600))).toEqual([expect.stringMatching(/^met /)]);
  expect(told(scoreThreshold, score, list(599))).toEqual([expect.stringMatching(/^unmet /)]);
  expect(told(scoreThreshold, score, list(1001))).toEqual([expect.stringMatching(/^note /)]);
});
