import { isUpheld } from '../../model/outcomes.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import { listAt, namingRecords } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * Whoever was laid open as a winner (B15, W25) and is not among the winners left for a reason, and a record says
 * which: an objection, or a word of the notices. Without one the public cannot tell why, so that is a note.
 */
export const proposedAwarded: Check = {
  code: 'proposed-awarded',
  run(context) {
    const { round } = context;
    const list = listAt(round, 'proposed-winners');
    // Of a decision entered in part nobody can say whom it leaves out.
    if (!list || !round.winners || current(round.winners).partial) return [];
    const won = new Set(
      current(round.winners).entries.flatMap(({ organisation, name }) => [organisation, name]),
    );
    const rule = lawOf(context).publication('proposed-winners');
    const gone = current(list).entries.flatMap(({ organisation, name, kind }, index) =>
      // A person who did not win is named no longer.
      kind === 'person' ||
      won.has(organisation) ||
      won.has(name) ||
      isAccountedFor(round, organisation, name)
        ? []
        : [
            auditResult('proposed-awarded', list, 'note', 'proposed-not-awarded', {
              at: ['entries', index, 'organisation'],
              rule,
              values: { name },
            }),
          ],
    );
    return gone.length > 0
      ? gone
      : [auditResult('proposed-awarded', list, 'met', 'proposed-accounted-for', { rule })];
  },
};

/** An objection found true, or a remark that names the organisation. */
function isAccountedFor(round: Round, organisation: string, name: string): boolean {
  const objected = round.lists.some((list) =>
    (current(list).objections?.outcomes ?? []).some(
      (outcome) => outcome.organisation === organisation && isUpheld(outcome.result),
    ),
  );
  const remarks = [
    round.about.remark,
    ...namingRecords(round).map(({ record }) => remarkOf(record)),
  ];
  return objected || remarks.some((remark) => remark?.includes(name));
}

function remarkOf(record: AnyRecord): string {
  const { remark = '', revision } = current<{
    remark?: string | undefined;
    revision?: { reason: string } | undefined;
  }>(record);
  return remark + (revision?.reason ?? '');
}
