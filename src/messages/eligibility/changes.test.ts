import { expect, it } from 'vitest';
import { changesSentence } from './changes.ts';

it.each([
  [[], ''],
  [['met'], '这一项符合'],
  [['unmet'], '这一项不符合'],
  [['review'], '这一项由评审认定'],
  [['unknown'], '这一项还缺回答'],
  [['met', 'met'], '2项符合'],
  [['met', 'unmet', 'review'], '1项不符合，另2项有变'],
] as const)('says in one line what an answer made of the conditions: %j', (after, words) => {
  expect(changesSentence(after)).toBe(words);
  expect(words.length).toBeLessThanOrEqual(13);
});
