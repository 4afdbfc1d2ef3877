import { describe, expect, it } from 'vitest';
import type { Segment } from './changed-words.ts';
import { segmentLines } from './segment-lines.ts';

const same = (text: string): Segment => ({ kind: 'same', text });
const added = (text: string): Segment => ({ kind: 'added', text });
const removed = (text: string): Segment => ({ kind: 'removed', text });

describe('segments are cut into lines', () => {
  it.each<[string, Segment[], Segment[][]]>([
    ['at a break that stayed', [same('甲\n乙')], [[same('甲')], [same('乙')]]],
    [
      'at a break that came, which is marked',
      [same('甲'), added('\n'), same('乙')],
      [[same('甲'), added('¶')], [same('乙')]],
    ],
    [
      'at a break that went',
      [same('甲'), removed('\n丙'), same('。')],
      [
        [same('甲'), removed('¶')],
        [removed('丙'), same('。')],
      ],
    ],
    ['without a mark in a text that is new', [added('甲\n乙')], [[added('甲')], [added('乙')]]],
    ['and none is empty', [same('\n甲\n\n')], [[same('甲')]]],
    ['none of nothing', [], []],
  ])('%s', (_, segments, expected) => {
    expect(segmentLines(segments)).toEqual(expected);
  });
});
