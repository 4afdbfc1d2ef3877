import { expect, it } from 'vitest';
import { STATES } from '../../model/states.ts';
import { unsaidWords } from './states.ts';
import type { Unsaid } from './states.ts';

const CASES: [Unsaid, string][] = [
  [{ state: 'not-stated', draft: false }, '本办法未规定'],
  [{ state: 'not-stated', draft: true }, '草案未规定'],
  [{ state: 'unsorted', places: ['第九条'] }, '见第九条（未整理成规则）'],
  [{ state: 'unsorted', places: ['第三条', '第九条'] }, '见第三条、第九条（未整理成规则）'],
  [{ state: 'not-entered' }, '未录入'],
  [{ state: 'text-not-held' }, '办法未收录'],
  [{ state: 'not-in-notice' }, '未载明'],
  [{ state: 'not-held' }, '未收录'],
  [{ state: 'held-in-part' }, '只录入一部分'],
  [{ state: 'held-in-part', part: { of: { stated: 43 }, entered: 6 } }, '通知称43家，本站录入6家'],
  [{ state: 'withheld' }, '未公开'],
  [
    { state: 'looked-for', on: '2026-11-20', where: '市政府网站' },
    '未见公开（2026-11-20查过市政府网站）',
  ],
];

it.each(CASES)('%j is said as %s', (unsaid, words) => {
  expect(unsaidWords(unsaid)).toBe(words);
});

it('T1: has a word for every state but what is stated', () => {
  expect(new Set([...CASES.map(([{ state }]) => state), 'stated'])).toEqual(new Set(STATES));
});
