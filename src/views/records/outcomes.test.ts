import { describe, expect, it } from 'vitest';
import { setBuildDay } from '../../testing/real-portal.ts';
import { buildRound, named, rows } from '../../testing/round-builder.ts';
import { current } from '../../model/record.ts';
import type { Objections } from '../../schemas/records/lists.ts';
import { outcomesOf } from './outcomes.ts';

function shown(outcomes: Objections['outcomes']) {
  setBuildDay('2026-11-20');
  const round = buildRound('wuhai', {
    lists: {
      'proposed-winners': { entries: rows('abc'), objections: { received: 4, outcomes } },
    },
  });
  return outcomesOf(current(round.lists[0]!), 'wuhai')!.decided;
}

describe('the outcomes of objections', () => {
  const about = { organisation: named('a').organisation, text: '经核查', decidedOn: null };

  it('are told in the words of their five kinds', () => {
    const decided = shown([
      { ...about, result: 'upheld' },
      { ...about, result: 'partly-upheld' },
      { ...about, result: 'rejected' },
      { ...about, result: 'not-accepted' },
      { ...about, result: 'withdrawn' },
    ]);
    expect(decided.map(({ result, upheld }) => [result, upheld])).toEqual([
      ['异议成立', true],
      ['异议部分成立', true],
      ['异议不成立', false],
      ['异议不予受理', false],
      ['异议由提出人撤回', false],
    ]);
  });

  it('name nobody where nobody was named, and say what followed and of how many', () => {
    const [one] = shown([
      { result: 'not-accepted', count: 3, text: '匿名', decidedOn: null, followed: '退回' },
    ]);
    expect(one).toMatchObject({ name: null, result: '异议不予受理（3件）', followed: '退回' });
    expect(one).not.toHaveProperty('href');
  });
});
