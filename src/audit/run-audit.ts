import type { Day } from '../law/calendar/day.ts';
import { current } from '../model/record.ts';
import type { AnyRecord } from '../model/record.ts';
import { recordsOf } from '../law/records/round-records.ts';
import { isWithdrawn, withoutWithdrawn } from '../law/records/withdrawn.ts';
import { acknowledgementsOf } from './papers/acknowledgements.ts';
import type { Acknowledgement } from './papers/acknowledgements.ts';
import type { AuditResult, AuditVerdict } from './result.ts';
import { CATALOGUE } from './catalogue.ts';
import { auditResult } from './context.ts';
import type { AuditContext } from './context.ts';

/** A line with the public acknowledgement its record carries for it. */
export type JudgedResult = AuditResult & { acknowledged?: Acknowledgement | undefined };

/**
 * Holds a round against every duty. Under a text that is held only as a draft, or not at all, nothing can be
 * broken: what would be 不符合 becomes 无法核对, its arithmetic still shown. A record that was withdrawn is no
 * longer held against anything, and other records are not held against it.
 */
export function runChecks(context: AuditContext): JudgedResult[] {
  const records = recordsOf(context.round);
  const published = new Map(records.map((record) => [record.id, record]));
  const standing = {
    ...context,
    round: withoutWithdrawn(context.round),
    rounds: context.rounds.map(withoutWithdrawn),
  };
  const lines = CATALOGUE.flatMap((check) => check.run(standing)).map((found): JudgedResult => {
    const result = context.held === 'issued' ? found.result : withoutForce(found.result);
    const record = published.get(found.record);
    const acknowledged =
      record && acknowledgementsOf(record).find((each) => each.check === found.check);
    return { ...found, result, ...(acknowledged && result === 'unmet' ? { acknowledged } : {}) };
  });
  return [...lines, ...records.filter(isWithdrawn).flatMap(withdrawnLine)];
}

function withoutForce(result: AuditVerdict): AuditVerdict {
  return result === 'unmet' ? 'cannot' : result;
}

function withdrawnLine(record: AnyRecord): AuditResult[] {
  const { revision } = current<{ revision?: { on: Day } | undefined }>(record);
  if (!revision) return [];
  const values = { day: revision.on };
  return [auditResult('version-in-force', record, 'note', 'withdrawn', { values })];
}
