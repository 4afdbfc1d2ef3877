import { expectTypeOf, it } from 'vitest';
import { findingLine } from '../messages/findings/findings.ts';
import type { WordsFor } from '../messages/findings/words.ts';
import type { Report } from '../content/report.ts';
import type { CalendarFindings } from './calendar-findings.ts';
import type { Finding, FindingValues } from './finding.ts';

const place = { file: 'a.yaml', line: 1, column: 1 };

it('knows the values of each code', () => {
  expectTypeOf<FindingValues['calendar-year']['found']>().toEqualTypeOf<number>();
  expectTypeOf<FindingValues['article-order']>().toEqualTypeOf<{
    found: string;
    expected: number;
  }>();
  expectTypeOf<Finding<'personal-data'>['values']['kind']>().toEqualTypeOf<'mobile' | 'identity'>();
});

it('does not compile where a finding is made with a misspelt or missing value', ({ expect }) => {
  const report: Report = (code) => expect(code).not.toBe('');
  report('duplicate-id', [], { found: 'a' });
  // @ts-expect-error a misspelt key
  report('duplicate-id', [], { fuond: 'a' });
  // @ts-expect-error a missing value
  report('case-differs', [], { case: 'a', expected: 'met' });
  // @ts-expect-error a number as text
  report('calendar-outside', [], { found: '2026-01-01', expected: '2026' });
  // @ts-expect-error a value where there is none
  report('no-jurisdiction', [], { found: 'a' });
  // @ts-expect-error a code that is none
  report('duplicate-idd', [], { found: 'a' });
});

it('does not compile where a sentence asks for a value its code has not', ({ expect }) => {
  const words: Pick<WordsFor<CalendarFindings>, 'calendar-workday'> = {
    // @ts-expect-error a misspelt key
    'calendar-workday': ({ fuond }) => ({ message: String(fuond), remedy: '' }),
  };
  expect(words['calendar-workday']({ found: '2026-01-01' }).message).toBe('undefined');
});

it('is told by its code from the values that belong to it', ({ expect }) => {
  const finding: Finding = { code: 'duplicate-id', ...place, values: { found: '甲' } };
  expect(findingLine(finding)).toBe(
    'a.yaml:1:1  duplicate-id  编号“甲”重复。→ 给其中一个换一个编号',
  );
});
