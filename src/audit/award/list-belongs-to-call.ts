import { absenceOf } from '../../law/records/missing-notice.ts';
import { current } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import { STAGES } from '../../model/stages.ts';
import type { AuditResult } from '../result.ts';
import { listAt } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/**
 * A list belongs to the round of a call, and who stands on it stood on the list before: Z11 takes each from the
 * last, B15 and W23 propose from those the public was asked about. What applicants post in their own house is
 * not complete here, and a list the text does not make the next one rest on (L15, J19) still names who was accepted.
 */
export const listBelongsToCall: Check = {
  code: 'list-belongs-to-call',
  run(context) {
    const { callNotice, lists } = context.round;
    const values = { absence: absenceOf(context.round, 'call-notice') };
    const rule = lawOf(context).publication('call-notice');
    return lists.flatMap((list): AuditResult[] => [
      callNotice
        ? auditResult('list-belongs-to-call', list, 'met', 'call-held', { rule })
        : auditResult('list-belongs-to-call', list, 'cannot', 'call-not-held', { rule, values }),
      ...strangers(context, list),
    ]);
  },
};

/** Who stands on a list without having stood on the one before it. */
function strangers(context: AuditContext, list: ListRecord): AuditResult[] {
  const earlier = STAGES.slice(0, STAGES.indexOf(list.kind))
    .filter((stage) => stage !== 'internal-notice')
    .flatMap((stage) => listAt(context.round, stage) ?? [])
    .at(-1);
  // Of a list entered in part nobody can say whom it leaves out.
  if (!earlier || current(earlier).partial) return [];
  const known = new Set(current(earlier).entries.map((entry) => entry.organisation));
  const rule =
    lawOf(context).publication(earlier.kind) ?? lawOf(context).statements(earlier.kind)[0];
  return current(list).entries.flatMap(({ organisation, name }, index) =>
    known.has(organisation)
      ? []
      : [
          auditResult('list-belongs-to-call', list, 'unmet', 'not-on-earlier-list', {
            at: ['entries', index, 'organisation'],
            rule,
            values: { name, stage: earlier.kind },
          }),
        ],
  );
}
