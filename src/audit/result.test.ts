import { expect, expectTypeOf, it } from 'vitest';
import { auditSentence } from '../messages/audit/audit-sentences.ts';
import type { SentencesFor } from '../messages/audit/sentence.ts';
import { context, winnersNamed } from '../testing/round-builder.ts';
import type { AwardReasons } from './award/reasons.ts';
import { auditResult } from './context.ts';
import type { AuditResult, AuditValues } from './result.ts';

const { winners } = context('wuhai', { winners: { entries: winnersNamed('a') } }).round;
const record = winners!;

it('knows the values of each reason', () => {
  expectTypeOf<AuditResult<'places-kept'>['values']['named']>().toEqualTypeOf<number>();
  expectTypeOf<AuditValues['window-days-unknown']['years']>().toEqualTypeOf<readonly number[]>();
  expectTypeOf<AuditValues['vacant-unsaid']['stated']>().toEqualTypeOf<boolean>();
});

it('is told from the values that belong to its reason', () => {
  const result = auditResult('credit-code', record, 'note', 'code-check-fails', {
    values: { name: '甲', code: '1' },
  });
  expect(auditSentence(result)).toBe('甲的代码 1 校验位不对。');
});

it('does not compile where a check misspells or forgets a value', () => {
  const made = [
    // @ts-expect-error a misspelt key
    auditResult('prize', record, 'cannot', 'prize-unknown', { values: { nmae: '甲' } }),
    // @ts-expect-error a missing value
    auditResult('prize', record, 'unmet', 'prize-differs', { values: { name: '甲', paid: 1 } }),
    // @ts-expect-error money as text
    auditResult('prize', record, 'met', 'prize-as-stated', { values: { name: '甲', paid: '1' } }),
    // @ts-expect-error no values at all
    auditResult('prize', record, 'cannot', 'prize-unknown'),
    // @ts-expect-error a reason that is none
    auditResult('prize', record, 'cannot', 'prize-unknwon', { values: { name: '甲' } }),
  ];
  expect(made).toHaveLength(5);
});

it('does not compile where a sentence asks for a value its reason has not', () => {
  const sentences: Pick<SentencesFor<AwardReasons>, 'upheld'> = {
    // @ts-expect-error a misspelt key
    upheld: ({ nmae }) => String(nmae),
  };
  expect(sentences.upheld({ name: '甲' }, '办法')).toBe('undefined');
});
