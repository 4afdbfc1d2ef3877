import { expect, it } from 'vitest';
import { context, named, rows, told, winnersNamed } from '../../testing/round-builder.ts';
import type { RoundFacts } from '../../testing/round-builder.ts';
import { proposedAwarded } from './proposed-awarded.ts';

type Result = 'upheld' | 'rejected';
const objected = (result: Result) => ({
  received: 1,
  outcomes: [{ ...named('b'), result, text: '样例结果', decidedOn: null }],
});
const laidOpen = (result?: Result) => ({
  'proposed-winners': {
    entries: rows('ab'),
    ...(result ? { objections: objected(result) } : {}),
  },
});

it.each<[string, RoundFacts, string[]]>([
  [
    'both won',
    { lists: laidOpen(), winners: { entries: winnersNamed('ab') } },
    ['met proposed-accounted-for 25'],
  ],
  [
    'one is gone',
    { lists: laidOpen(), winners: { entries: winnersNamed('a') } },
    ['note proposed-not-awarded 25'],
  ],
  [
    'one is gone after an objection',
    { lists: laidOpen('upheld'), winners: { entries: winnersNamed('a') } },
    ['met proposed-accounted-for 25'],
  ],
  [
    'one is gone though the objection was rejected',
    { lists: laidOpen('rejected'), winners: { entries: winnersNamed('a') } },
    ['note proposed-not-awarded 25'],
  ],
  [
    'the decision says why',
    { lists: laidOpen(), winners: { entries: winnersNamed('a'), remark: '样例B公司放弃' } },
    ['met proposed-accounted-for 25'],
  ],
  ['nothing is decided', { lists: laidOpen() }, []],
])('of two proposed winners %s', (_, facts, expected) => {
  expect(told(proposedAwarded, context('wuhai', facts))).toEqual(expected);
});
