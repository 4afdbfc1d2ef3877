import { describe, expect, it } from 'vitest';
import type { ListStage } from '../../model/record.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import { context, told } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { windowLength } from './window-length.ts';

function list(city: City, stage: ListStage, window: PrintedWindow | null) {
  return told(windowLength, context(city, { lists: { [stage]: { window } } }));
}

describe('days nobody can count', () => {
  it.each<[string, PrintedWindow | null, string[]]>([
    ['no window is printed', null, ['cannot window-not-stated 25']],
    [
      'only an end is printed',
      { from: null, until: '2026-06-10' },
      ['cannot window-not-stated 25'],
    ],
    [
      'the year has no table',
      { from: '2026-12-28', until: '2027-01-08' },
      ['cannot window-days-unknown 25'],
    ],
    [
      'even if every day were worked it is short',
      { from: '2027-01-04', until: '2027-01-06' },
      ['unmet window-too-short 25'],
    ],
  ])('%s', (_, window, expected) => {
    expect(list('wuhai', 'proposed-winners', window)).toEqual(expected);
  });

  it('do not matter where calendar days are asked', () => {
    expect(list('luohe', 'proposed-winners', { from: '2027-01-04', until: '2027-01-11' })).toEqual([
      'met window-long-enough 17',
    ]);
  });
});

describe('the days a call hangs (W17: 不得少于10个工作日)', () => {
  it.each<[string, string[], string]>([
    ['06-15', ['met window-long-enough 17'], '10 wd after the first'],
    ['06-12', ['note window-first-day-only 17'], '10 wd with the first'],
    ['06-11', ['unmet window-too-short 17'], '9 wd'],
    ['06-30', ['met window-long-enough 17'], '不得少于: longer is no matter'],
  ])('2026-06-01 to %s: %j, %s', (until, expected) => {
    const call = { publicity: { from: '2026-06-01', until: `2026-${until}` } };
    expect(told(windowLength, context('wuhai', { call }))).toEqual(expected);
  });

  it('cannot be counted where the notice does not say', () => {
    expect(told(windowLength, context('wuhai', { call: {} }))).toEqual([
      'cannot window-not-stated 17',
    ]);
  });

  it('are asked of no other city', () => {
    for (const city of ['bayannur', 'luohe', 'bayingolin', 'jiangyin'] as const)
      expect(told(windowLength, context(city, { call: {} }))).toEqual([]);
  });
});
