import { expect, it } from 'vitest';
import { VALID_UNTIL_NOTE } from './list-columns.ts';
import { dayStateReason } from '../register/verify.ts';
import { awardStateWords, decidedWords } from './awards.ts';

it('T34: says wherever it prints the end of an award that the portal reckoned it', () => {
  const inForce = { kind: 'in-force', until: '2028-10-18' } as const;
  const expired = { kind: 'expired', lastDay: '2025-10-18' } as const;
  for (const words of [
    awardStateWords(inForce, ''),
    awardStateWords(expired, ''),
    dayStateReason(inForce, '2024-10-18', null),
    dayStateReason(expired, '2021-10-18', null),
    VALID_UNTIL_NOTE,
  ])
    expect(words).toMatch(/门户从(?:决定之日|这一天)推算/);
  expect(awardStateWords({ kind: 'stands' }, '本办法未规定')).not.toContain('门户从');
});

it('T1: says of an award without a term why it has none, and of a day nobody states that it is unstated', () => {
  expect(awardStateWords({ kind: 'stands' }, '办法未收录')).toBe(
    '本站无撤销记录（有效期：办法未收录）',
  );
  expect(decidedWords(null)).toBe('决定日期未载明');
  expect(decidedWords('2026-11-02')).toBe('2026年11月2日决定');
});
