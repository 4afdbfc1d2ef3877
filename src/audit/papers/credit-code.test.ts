import { expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import { creditCode } from './credit-code.ts';

const VALID = '91000000MA00000157';
const WRONG = '91000000MA00000158';

it.each([
  ['whose last character fits', VALID, []],
  ['whose last character does not', WRONG, ['note code-check-fails']],
  ['that is a slug', 'sample-a', []],
])('a code %s', (_, organisation, expected) => {
  const row = { organisation, name: '样例甲公司' };
  const entry = { ...row, tier: 'quality-award', prizePaid: null };
  expect(told(creditCode, context('wuhai', { lists: { opinion: { entries: [row] } } }))).toEqual(
    expected,
  );
  expect(told(creditCode, context('wuhai', { winners: { entries: [entry] } }))).toEqual(expected);
  expect(told(creditCode, context('wuhai', { revocations: [row] }))).toEqual(expected);
});
