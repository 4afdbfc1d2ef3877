import { describe, expect, it } from 'vitest';
import { awardAnswer, lastRoundWords } from './city-answer.ts';
import type { AwardFigures } from './city-answer.ts';

const inForce = { code: 'in-force', label: '已施行，未见废止' } as const;
const recipients = ['organisation'] as const;
const figures = (changes: Partial<AwardFigures>): AwardFigures => ({
  status: inForce,
  cycleYears: null,
  joint: [],
  tiers: [],
  ...changes,
});

describe('a city’s award in a sentence', () => {
  it('tells cycle, places and prize of a single tier', () => {
    const places = { count: 5, bound: 'about', soft: true } as const;
    const tiers = [{ name: '市长质量奖', recipients, places, money: 500_000 }];
    expect(awardAnswer(figures({ cycleYears: 2, tiers }))).toBe(
      '每2年评一次，市长质量奖原则上5个左右，奖金50万元。',
    );
  });

  it('keeps several tiers apart, and a total they share', () => {
    const three = { count: 3, bound: 'at-most', soft: false } as const;
    const answer = awardAnswer(
      figures({
        cycleYears: 1,
        joint: [{ ...three, soft: true, tiers: null }],
        tiers: [
          { name: '质量奖', recipients, places: null, money: 500_000 },
          { name: '提名奖', recipients, places: three, money: null },
          { name: '特别奖', recipients, places: null, money: null },
        ],
      }),
    );
    expect(answer).toBe('每年评一次，获奖总数原则上不超过3个；质量奖奖金50万元；提名奖不超过3个。');
  });

  it('says first that it is a draft’s', () => {
    const status = { code: 'draft', label: '讨论稿' } as const;
    expect(awardAnswer(figures({ status, cycleYears: 2 }))).toBe('按草案（讨论稿）：每2年评一次。');
    const over = { code: 'repealed', label: '已废止' } as const;
    expect(awardAnswer(figures({ status: over, cycleYears: 2 }))).toBe(
      '按这份文本（已废止）：每2年评一次。',
    );
  });

  it('says that a sum is a ceiling, or for the first award only', () => {
    const tier = { name: '质量大奖', recipients, places: null, money: 1_000_000 };
    const answer = (more: object) => awardAnswer(figures({ tiers: [{ ...tier, ...more }] }));
    expect(answer({ bound: 'at-most' })).toBe('质量大奖奖金不超过100万元。');
    expect(answer({ firstTime: true })).toBe('质量大奖首次获奖奖金100万元。');
  });

  it('says nothing where the text gives no figure', () => {
    expect(awardAnswer(figures({}))).toBe('');
  });
});

it('T8: a next round is expected, never promised, and not where no cycle is stated', () => {
  expect(lastRoundWords('2024年', 2026)).toBe(
    '最近一届是2024年；下一届预计2026年的一届，以申报通知为准。',
  );
  expect(lastRoundWords('2024年', null)).toBe('最近一届是2024年。');
});
