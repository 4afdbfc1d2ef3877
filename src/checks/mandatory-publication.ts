import type { AnyRecord, Round } from '../domain/records/record.ts';
import type { PublicationStage } from '../schemas/rules/procedure-rules.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

/** The stages in the order in which a round passes through them. */
const STAGES: PublicationStage[] = [
  'call-notice',
  'internal-notice',
  'recommended-applicants',
  'qualified-list',
  'opinion',
  'proposed-winners',
];

/**
 * What the text orders to be made public has been, once the round has gone past it. A stage still to come is
 * not missing. The applicant's own notice (Z11(2)) hangs in its own house and may stay unseen.
 */
export const mandatoryPublication: Check = {
  code: 'mandatory-publication',
  run(subject) {
    const { round } = subject;
    const reached = furthest(round);
    if (!reached) return [];
    const [last, lastStage] = reached;
    return STAGES.flatMap((stage, index): AuditLine[] => {
      const rule = rulesOf(subject, 'window').find((each) => each.stage === stage);
      if (!rule) return [];
      const record = publishedAt(round, stage);
      const values = { stage };
      if (record)
        return [line('mandatory-publication', record, 'met', 'published', { rule, values })];
      if (index >= lastStage) return [];
      return stage === 'internal-notice'
        ? [line('mandatory-publication', last, 'cannot', 'own-notice-not-held', { rule, values })]
        : [line('mandatory-publication', last, 'unmet', 'not-published', { rule, values })];
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

function publishedAt(round: Round, stage: PublicationStage): AnyRecord | null {
  if (stage === 'call-notice') return round.callNotice;
  return round.lists.find((list) => list.kind === stage) ?? null;
}
