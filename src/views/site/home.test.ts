import { describe, expect, it } from 'vitest';
import { setBuildDay } from '../../testing/real-portal.ts';
import { nextRounds, provinces, standings } from './home.ts';

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

describe('how the places stand in which nothing is open', () => {
  it('leaves out whoever has something open, to the end of its last day', () => {
    setBuildDay('2026-12-11');
    expect(standings().map(({ city }) => city)).not.toContain('漯河');
    setBuildDay('2026-12-12');
    const words = new Map(standings().map((each) => [each.city, each.words]));
    expect(words.get('漯河')).toBe('2026年公开到“发布评审公告”。');
    expect(words.get('巴彦淖尔')).toContain('下一届预计2028年');
  });
});

describe('the rounds expected next', () => {
  it('leave out a city whose round is on its way', () => {
    setBuildDay('2026-11-20');
    expect(nextRounds().map(({ city, year }) => [city, year])).toEqual([['巴彦淖尔', 2028]]);
  });
});
