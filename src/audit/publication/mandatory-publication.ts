import { awardedNobody } from '../../law/records/awarded-nobody.ts';
import { absenceOf, saidOfMissing } from '../../law/records/missing-notice.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { STAGES } from '../../model/stages.ts';
import { publishedAt } from './stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * What the text orders to be made public has been, once the round has gone past it. That the portal does not hold it
 * proves no breach: it may have been published. A stage still to come is not missing. The applicant's own notice (Z11(2)) hangs in its own house and may stay unseen; where every award
 * stays vacant (L4), there is no winner to propose.
 */
export const mandatoryPublication: Check = {
  code: 'mandatory-publication',
  run(context) {
    const { round } = context;
    const reached = furthest(round);
    if (!reached) return [];
    const [last, lastStage] = reached;
    return STAGES.flatMap((stage, index): AuditResult[] => {
      const rule = lawOf(context).publication(stage);
      if (!rule) return [];
      const record = publishedAt(round, stage);
      const detail = { rule, values: { stage } };
      if (record) return [auditResult('mandatory-publication', record, 'met', 'published', detail)];
      if (index >= lastStage) return [];
      if (stage === 'internal-notice')
        return [
          auditResult('mandatory-publication', last, 'cannot', 'own-notice-not-held', detail),
        ];
      if (stage === 'proposed-winners' && awardedNobody(round))
        return [auditResult('mandatory-publication', last, 'note', 'nobody-to-publish', detail)];
      const values = {
        stage,
        absence: absenceOf(round, stage),
        said: saidOfMissing(round.about, stage) !== null,
      };
      return [
        auditResult('mandatory-publication', last, 'cannot', 'not-published', { rule, values }),
      ];
    });
  },
};

/** The latest record of the round and how many stages lie behind it. */
function furthest(round: Round): [AnyRecord, number] | null {
  if (round.winners) return [round.winners, STAGES.length];
  for (let index = STAGES.length - 1; index >= 0; index--) {
    const stage = STAGES[index];
    const record = stage && publishedAt(round, stage);
    if (record) return [record, index];
  }
  return null;
}
