import { saidOfMissing } from '../../law/records/missing-notice.ts';
import type { Absence } from '../../law/records/missing-notice.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { withoutWithdrawn } from '../../law/records/withdrawn.ts';
import { NOTICES } from '../../model/stages.ts';
import type { NoticeKind } from '../../model/stages.ts';
import type { Round } from '../../model/record.ts';
import { RECORD_NAMES } from '../../messages/records/records.ts';
import { withheldWords } from '../../messages/site/states.ts';
import { unsaidOf } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';

/** A notice of a round that is not held, and what the editor says of it. */
export interface AbsentNotice {
  kind: NoticeKind;
  name: string;
  unsaid: Unsaid;
  remark: string | null;
}

/** The notices of a round of which the editor says why they are not held. */
export function absentNotices(round: Round): AbsentNotice[] {
  const held = recordsOf(withoutWithdrawn(round)).map(({ kind }) => kind);
  return NOTICES.flatMap((kind) => {
    const absence = held.includes(kind) ? null : saidOfMissing(round.about, kind);
    if (!absence) return [];
    const unsaid = absenceUnsaid(absence);
    return [{ kind, name: RECORD_NAMES[kind], unsaid, remark: absenceRemark(absence) }];
  });
}

/** What stands where a notice is not held; the authority's own word leads to where it says so. */
export function absenceUnsaid(absence: Absence): Unsaid {
  return unsaidOf(absence, absence.state === 'withheld' ? absence.url : undefined);
}

/** The authority's words where it says that it does not publish. */
export function absenceRemark(absence: Absence): string | null {
  return absence.state === 'withheld' ? withheldWords(absence.said) : null;
}
