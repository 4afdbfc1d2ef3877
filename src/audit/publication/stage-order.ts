import type { AuditResult } from '../result.ts';
import { awardOrder } from '../award/award-order.ts';
import { current } from '../../model/record.ts';
import { absenceOf } from '../../law/records/missing-notice.ts';
import type { Absence } from '../../law/records/missing-notice.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { Day } from '../../law/calendar/day.ts';
import { STAGES } from '../../model/stages.ts';
import { publishedAt } from './stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** The stages came in the order of the text: the publications one after the other, and approval and award as it says. */
export const stageOrder: Check = {
  code: 'stage-order',
  run: (context) => [...publicationOrder(context), ...awardOrder(context)],
};

/**
 * Each list rests on the outcome of the one before (Z11 says so each time, W23 of the opinions sought), so it
 * begins when that one has ended. A call only has to come first: applications go on while it hangs. Where a day is
 * missing in between, of a stage the text has or of an end, the order cannot be told.
 */
function publicationOrder(context: AuditContext): AuditResult[] {
  const published = STAGES.flatMap((stage) => {
    const record = publishedAt(context.round, stage);
    const rule = lawOf(context).publication(stage);
    const span = record && rule && spanOf(record);
    return span ? [{ stage, record, rule, ...span }] : [];
  });
  return published.slice(1).flatMap((later, index): AuditResult[] => {
    const earlier = published[index];
    if (!earlier) return [];
    const end = earlier.stage === 'call-notice' ? null : earlier.until;
    const inOrder = end ? end < later.from : earlier.from <= later.from;
    const between = STAGES.slice(STAGES.indexOf(earlier.stage) + 1, STAGES.indexOf(later.stage))
      .filter((stage) => lawOf(context).publication(stage))
      .map((stage) => ({ stage, absence: absenceUnlessHeld(context.round, stage) }));
    const endUnknown = earlier.stage !== 'call-notice' && !end;
    const detail = {
      at: later.at,
      rule: later.rule,
      cites: earlier.rule.cites,
      values: {
        stage: later.stage,
        from: later.from,
        earlier: earlier.stage,
        earlierDay: end ?? earlier.from,
        ended: end !== null,
      },
    };
    if (!inOrder)
      return [auditResult('stage-order', later.record, 'unmet', 'stage-too-early', detail)];
    if (between.length > 0 || endUnknown)
      return [
        auditResult('stage-order', later.record, 'cannot', 'stage-days-unknown', {
          ...detail,
          values: { ...detail.values, between },
        }),
      ];
    return [auditResult('stage-order', later.record, 'met', 'stages-in-order', detail)];
  });
}

function absenceUnlessHeld(round: Round, stage: PublicationStage): Absence | null {
  return publishedAt(round, stage) ? null : absenceOf(round, stage);
}

/** From when until when a record was laid open; a call from the day it was published. */
function spanOf(
  record: AnyRecord,
): { from: Day; until: Day | null; at: readonly PropertyKey[] } | null {
  const { publishedOn, window } = current<{
    publishedOn: Day | null;
    window?: { from: Day | null; until: Day | null } | null;
  }>(record);
  if (window?.from) return { from: window.from, until: window.until, at: ['window', 'from'] };
  return publishedOn ? { from: publishedOn, until: null, at: ['publishedOn'] } : null;
}
