import { expect, it } from 'vitest';
import { objectionWords } from './statistics.ts';

it.each([
  [{ received: 3, upheld: 0, all: true }, '3'],
  [{ received: 3, upheld: 1, all: true }, '3，成立1'],
  [{ received: 3, upheld: 1, all: false }, '3，成立1（只计名单写明的）'],
])('says of objections how many were received and upheld: %j', (counted, expected) => {
  expect(objectionWords(counted)).toBe(expected);
});
