import { describe, expect, it } from 'vitest';
import { setBuildDay } from '../../testing/real-portal.ts';
import { nextRounds, provinces } from './home.ts';

describe('the places of the portal', () => {
  it('stand under their provinces, each in a sentence by its rules', () => {
    setBuildDay('2026-11-20');
    const held = provinces();
    expect(held.map(({ name, places }) => [name, places.length])).toContainEqual([
      '内蒙古自治区',
      2,
    ]);
    const luohe = held
      .flatMap(({ places }) => places)
      .find(({ shortName }) => shortName === '漯河');
    expect(luohe?.answer).toBe('每2年评一次，市长质量奖原则上5个左右，奖金50万元。');
  });
});

describe('the rounds expected next', () => {
  it('leave out a city whose round is on its way', () => {
    setBuildDay('2026-11-20');
    expect(nextRounds().map(({ city, year }) => [city, year])).toEqual([['巴彦淖尔', 2028]]);
  });
});
