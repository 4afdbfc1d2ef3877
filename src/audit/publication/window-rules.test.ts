import { describe, expect, it } from 'vitest';
import type { WindowRule } from '../../law/rules/stage-windows.ts';
import { context, rows, told } from '../../testing/round-builder.ts';
import { windowLength } from './window-length.ts';

describe('two rules on one window', () => {
  const wuhai = context('wuhai', {
    lists: {
      'proposed-winners': {
        window: { from: '2026-09-01', until: '2026-09-10' },
        entries: rows('a', { tier: 'quality-award' }),
      },
    },
  });
  const rules = wuhai.rules!;
  const real = rules.rules.find(({ id }) => id === 'proposed-winners') as WindowRule;
  const under = (...windows: WindowRule[]) =>
    told(windowLength, {
      ...wuhai,
      rules: {
        ...rules,
        rules: [...rules.rules.filter((rule) => rule !== real), ...windows],
      },
    });
  const spoken: WindowRule = {
    ...real,
    id: 'spoken',
    length: null,
    cites: [{ at: '4', quote: '' }],
  };
  const nomination: WindowRule = {
    ...real,
    id: 'nomination',
    tier: 'nomination',
    length: { count: 30, unit: 'working-day', bound: 'minimum' },
    cites: [{ at: '5', quote: '' }],
  };

  it.each<[why: string, windows: WindowRule[], lines: string[]]>([
    ['the real one alone', [real], ['met window-long-enough 25']],
    ['a rule without a length before it', [spoken, real], ['met window-long-enough 25、4']],
    ['a rule without a length after it', [real, spoken], ['met window-long-enough 25、4']],
    ['a longer one for another tier before it', [nomination, real], ['met window-long-enough 25']],
    ['a longer one for another tier after it', [real, nomination], ['met window-long-enough 25']],
  ])('%s: the list is held against the one that governs its rows', (_, windows, lines) => {
    expect(under(...windows)).toEqual(lines);
  });

  it('cannot judge rows without a tier where each tier has a time of its own', () => {
    const untold = context('wuhai', {
      lists: {
        'proposed-winners': {
          window: { from: '2026-09-01', until: '2026-09-10' },
          entries: rows('a'),
        },
      },
    });
    const windows = { ...rules, rules: [...rules.rules, nomination] };
    expect(told(windowLength, { ...untold, rules: windows })).toEqual([
      'cannot window-tier-unknown 25、5',
    ]);
  });
});
