import { describe, expect, it } from 'vitest';
import type { Rule, RulesFile } from '../../schemas/rules/rules-file.ts';
import { cycleRule, placesRule } from '../../testing/fixture-portal.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { ruleSentence } from '../../messages/rules/rule-sentences.ts';
import { diffRules } from './diff-rules.ts';

const cites = [{ at: '1', quote: '本办法' }];
const tiers = [{ id: 'quality-award', name: '质量奖', cites }];
const file = (rules: Rule[], more: Partial<RulesFile> = {}): RulesFile => ({
  tiers,
  rules,
  process: [],
  ...more,
});
const window = (id: string, count: number): Rule => ({
  id,
  kind: 'window',
  stage: 'proposed-winners',
  length: { count, unit: 'working-day', bound: 'exact' },
  cites,
});
const said = (before: RulesFile, after: RulesFile) =>
  diffRules(before, after).topics.flatMap(({ topic, rules }) =>
    rules.map(({ change, before: old, after: now }) =>
      [topic, change, ...[old, now].map((rule) => (rule ? ruleSentence(rule, tiers) : '–'))].join(
        ' | ',
      ),
    ),
  );

describe('the rules of two versions', () => {
  it.each<[string, Rule[], Rule[], string[]]>([
    [
      'are unchanged',
      [cycleRule(2)],
      [cycleRule(2)],
      ['cycle | unchanged | 每2年评审一次 | 每2年评审一次'],
    ],
    [
      'are changed under the same id',
      [placesRule(9, 'places')],
      [placesRule(4, 'places')],
      ['places | changed | 质量奖：不超过9个 | 质量奖：不超过4个'],
    ],
    [
      'are changed under another id on the same subject',
      [window('publicity', 5)],
      [window('proposed-winners', 7)],
      ['proposed-winners | changed | 拟奖名单公示：应为5个工作日 | 拟奖名单公示：应为7个工作日'],
    ],
    ['are added', [], [cycleRule(2)], ['cycle | added | – | 每2年评审一次']],
    ['are removed', [cycleRule(2)], [], ['cycle | removed | 每2年评审一次 | –']],
    [
      'are two rules where one became another kind under its id',
      [cycleRule(2)],
      [{ ...placesRule(3), id: 'cycle' }],
      ['places | added | – | 质量奖：不超过3个', 'cycle | removed | 每2年评审一次 | –'],
    ],
    [
      'are not paired across tiers',
      [placesRule(3, 'a')],
      [{ ...placesRule(3, 'b'), tier: 'nomination' } as Rule],
      ['places | added | – | nomination：不超过3个', 'places | removed | 质量奖：不超过3个 | –'],
    ],
    [
      'prefer the same id to the same subject',
      [window('a', 5), window('b', 7)],
      [window('b', 7), window('a', 5)],
      [
        'proposed-winners | unchanged | 拟奖名单公示：应为7个工作日 | 拟奖名单公示：应为7个工作日',
        'proposed-winners | unchanged | 拟奖名单公示：应为5个工作日 | 拟奖名单公示：应为5个工作日',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(said(file(before), file(after))).toEqual(expected);
  });

  it('are unchanged when only the citation, the remark or the order of keys differs', () => {
    const before: Rule = { ...window('a', 5), note: '说明' };
    const after = {
      stage: 'proposed-winners',
      length: { bound: 'exact', unit: 'working-day', count: 5 },
      kind: 'window',
      id: 'a',
      cites: [{ at: '9', quote: '别处' }],
    } as Rule;
    expect(diffRules(file([before]), file([after])).topics[0]?.rules[0]?.change).toBe('unchanged');
  });

  it('are changed where 原则上 came or went', () => {
    const soft: Rule = { ...placesRule(3), strength: 'soft' };
    expect(said(file([placesRule(3)]), file([soft]))).toEqual([
      'places | changed | 质量奖：不超过3个 | 质量奖：不超过3个（原则上）',
    ]);
  });
});

it('compares tiers by name and conditions by demand', () => {
  const condition = (years: number) => ({
    id: 'time',
    says: `经营满${years}年`,
    cites,
    demand: { kind: 'years-since' as const, fact: 'operatingSince' as const, years },
  });
  const before = file([], { eligibility: { questions: [], conditions: [condition(3)] } });
  const after = file([], {
    tiers: [{ ...tiers[0]!, name: '市长质量奖' }],
    eligibility: { questions: [], conditions: [condition(5)] },
  });
  const diff = diffRules(before, after);
  expect(diff.tiers.map(({ change }) => change)).toEqual(['changed']);
  expect(diff.conditions.map(({ change }) => change)).toEqual(['changed']);
});

it('finds no change in any text held against itself, and every rule', () => {
  for (const { versions } of realPortal().jurisdictions)
    for (const { rules } of versions) {
      const { tiers: own, topics, conditions } = diffRules(rules, rules);
      const all = [...own, ...topics.flatMap((each) => each.rules), ...conditions];
      expect(all.every(({ change }) => change === 'unchanged')).toBe(true);
      expect(topics.flatMap((each) => each.rules)).toHaveLength(rules.rules.length);
    }
});
