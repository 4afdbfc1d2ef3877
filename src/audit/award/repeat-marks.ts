import { earlierAwards } from '../../law/awards/earlier-awards.ts';
import type { AnyRecord } from '../../model/record.ts';
import { dayOf } from '../papers/applications.ts';
import { namingRecords } from '../publication/stages.ts';
import type { Named } from '../publication/stages.ts';
import type { AuditResult } from '../result.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext, Check } from '../context.ts';

/**
 * 再次获奖 and 复评 take a row out of the count of places (B18 ¶2, L25, W6), so they rest on an earlier award. The
 * portal may not hold the round in which it was given: a mark without one is a note, told where it first stands.
 */
export const repeatMarks: Check = {
  code: 'repeat-marks',
  run(context) {
    const told = new Set<string>();
    return namingRecords(context.round).flatMap(({ record, entries }) =>
      entries.flatMap((row, index): AuditResult[] => {
        const mark = row.reReview ? 'reReview' : row.repeatWinner ? 'repeatWinner' : null;
        if (!mark || told.has(row.organisation)) return [];
        told.add(row.organisation);
        return [lineOf(context, record, row, ['entries', index, mark])];
      }),
    );
  },
};

function lineOf(
  context: AuditContext,
  record: AnyRecord,
  { organisation, name, reReview = false }: Named,
  at: PropertyKey[],
): AuditResult {
  const before = dayOf(record) ?? '9999-12-31';
  const rule = lawOf(context).repeatOutside();
  const detail = { at, rule, values: { name, reReview } };
  return earlierAwards(context, organisation, before).length > 0
    ? auditResult('repeat-marks', record, 'met', 'mark-supported', detail)
    : auditResult('repeat-marks', record, 'note', 'mark-unsupported', detail);
}
