import { isUnexplained } from '../../audit/papers/acknowledgements.ts';
import type { AuditReason } from '../../audit/result.ts';
import type { Finding } from '../../model/finding.ts';
import { latest } from '../../model/record.ts';
import type { Revision } from '../../model/record.ts';
import { toFinding } from './audit-rounds.ts';
import type { Portal } from '../../model/portal.ts';
import { placedRecords } from '../portal-records.ts';

/** Notes that no file can mend: the record is gone, or its text sets no term. */
const NOT_OF_THE_FILE: readonly AuditReason[] = ['withdrawn', 'text-without-term'];

/** What the checks point out without calling it a breach: 提示, or 与草案不同, at its place in the files. */
export function auditNotes(portal: Portal): Finding<'audit-unmet'>[] {
  return placedRecords(portal).flatMap(({ record }) => {
    const revision: Pick<Revision<unknown>, 'placeOf'> = latest<unknown>(record);
    return (portal.audit.get(record.id) ?? [])
      .filter(
        (line) =>
          line.againstDraft === 'differs' ||
          (isUnexplained(line) && !line.acknowledged) ||
          (line.result === 'note' && !NOT_OF_THE_FILE.includes(line.reason)),
      )
      .map((line) => toFinding(revision, line));
  });
}
