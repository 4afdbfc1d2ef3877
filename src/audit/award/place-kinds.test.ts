import { describe, expect, it } from 'vitest';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { context, rows, winnersNamed } from '../../testing/round-builder.ts';
import { places } from './places.ts';

const cites = [{ at: '3', quote: '名额' }];
const tier = (id: string, name: string, given: string) => ({ id, name, for: [given], cites });

function text(rule: object, more: object[] = []): RulesFile {
  return rulesFile.parse({
    tiers: [
      { id: 'gold', name: '金奖', for: ['organisation', 'team'], cites },
      tier('craftsman', '质量工匠奖', 'person'),
      tier('innovation', '创新项目', 'project'),
    ],
    rules: [{ id: 'places', kind: 'places', cites, ...rule }, ...more],
    process: [],
  });
}

type Facts = Parameters<typeof context>[1];

/** Result, reason and sentence of every line on places. */
function told(rules: RulesFile, facts: Facts): string[] {
  return places
    .run(context('luohe', facts, { rules }))
    .map((each) => `${each.result} ${auditSentence(each)}`);
}

const won = (letters: string, id: string) => winnersNamed(letters, id);
const winners = (...entries: ReturnType<typeof won>[]) => ({
  winners: { entries: entries.flat() },
});

describe('places of other kinds', () => {
  it('counts persons by 名, and holds a number written down against more and fewer', () => {
    const six = { tier: 'craftsman', count: 2, bound: 'exact' };
    expect(told(text(six), winners(won('ab', 'craftsman')))).toEqual([
      'met 质量工匠奖：名单2名；名额2名。没有超过。',
    ]);
    expect(told(text(six), winners(won('abc', 'craftsman')))).toEqual([
      'unmet 质量工匠奖：名单3名；名额2名。超过名额。',
    ]);
    expect(told(text(six), winners(won('a', 'craftsman')))).toEqual([
      'note 质量工匠奖：名单1名；名额2名。少于写定的名额；可否空缺，办法没有说明。',
    ]);
    const vacancy = { id: 'vacancy', kind: 'vacancy', tier: 'all', allowed: true, cites };
    expect(told(text(six, [vacancy]), winners(won('a', 'craftsman')))).toEqual([
      'met 质量工匠奖：名单1名；名额2名。没有超过。',
    ]);
  });

  it('counts only the tiers that share places', () => {
    const joint = text({ tier: ['gold', 'innovation'], count: 3, bound: 'at-most' });
    const list = (gold: string) =>
      winners(won(gold, 'gold'), won('xy', 'innovation'), won('pqr', 'craftsman'));
    expect(told(joint, list('a'))).toEqual([
      'met 金奖、创新项目合计：名单3个；名额3个。没有超过。',
    ]);
    expect(told(joint, list('ab'))).toEqual([
      'unmet 金奖、创新项目合计：名单4个；名额3个。超过名额。',
    ]);
  });

  it('has no line where places are not limited', () => {
    const unlimited = text({ tier: 'gold', count: null, bound: 'unlimited' });
    expect(told(unlimited, winners(won('abcdefgh', 'gold')))).toEqual([]);
  });

  const among = [{ of: '制造业项目', category: '制造业', count: 1, bound: 'at-most' }];
  const nested = text({ tier: 'innovation', count: 8, bound: 'at-most', among });
  const proposed = (...categories: (string | undefined)[]) => ({
    lists: {
      'proposed-winners': {
        entries: rows('abcd'.slice(0, categories.length)).map((row, index) => ({
          ...{ ...row, tier: 'innovation' },
          ...(categories[index] === undefined ? {} : { category: categories[index] }),
        })),
      },
    },
  });

  it('counts the classes within a number by what the list prints', () => {
    expect(told(nested, proposed('制造业', '服务业'))[1]).toBe(
      'met 创新项目中的制造业项目：名单1个；名额不超过1个。没有超过或者缺少。',
    );
    expect(told(nested, proposed('制造业', '制造业'))[1]).toBe(
      'unmet 创新项目中的制造业项目：名单2个；名额不超过1个。超过名额。',
    );
    expect(told(nested, proposed('制造业', undefined))[1]).toMatch(/^cannot .*另有1个的类别/);
  });

  it('takes the class of a winner from the list that proposed it', () => {
    const both = { ...proposed('制造业', '制造业'), ...winners(won('ab', 'innovation')) };
    expect(told(nested, both).filter((line) => line.startsWith('unmet'))).toHaveLength(2);
  });

  it('takes fewer than a class should have for no breach', () => {
    const teams = [{ of: '一线班组', count: 2, bound: 'at-least' }];
    const rule = text({ tier: 'gold', count: 12, bound: 'at-most', among: teams });
    const list = (...classes: string[]) => ({
      lists: {
        'proposed-winners': {
          entries: rows('abc'.slice(0, classes.length)).map((row, index) => ({
            ...row,
            tier: 'gold',
            category: classes[index],
          })),
        },
      },
    });
    expect(told(rule, list('一线班组', '组织'))[1]).toMatch(
      /^note 金奖中的一线班组：名单1个；名额不少于2个/,
    );
    expect(told(rule, list('一线班组', '一线班组'))[1]).toMatch(/^met /);
  });
});
