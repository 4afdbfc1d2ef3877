import { reapplyBar as barOfWin, termBar } from '../../law/awards/award-bars.ts';
import { decisionDays } from '../../law/awards/award-history.ts';
import type { Won } from '../../law/awards/award-history.ts';
import { barState } from '../../law/awards/bar.ts';
import type { Period } from '../../schemas/text.ts';
import { applicationsOf } from '../papers/applications.ts';
import type { Application } from '../papers/applications.ts';
import type { AuditReason, AuditResult, AuditValues, AuditVerdict } from '../result.ts';
import { earlierAwards } from '../../law/awards/earlier-awards.ts';
import type { EarlierAward } from '../../law/awards/earlier-awards.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/**
 * A winner may apply again only after the bar of the text. Where one reading of the text bars and another does not
 * (L25: whether the award's own round counts), where a term of validity only implies a bar (W6), and where the award
 * was taken back since, there is a note.
 */
export const reapplyBar: Check = {
  code: 'reapply-bar',
  run: (context) =>
    applicationsOf(context.round).flatMap((application) =>
      earlierAwards(context, application.organisation, application.day).flatMap((award) => [
        ...barred(context, application, award),
        ...implied(context, application, award),
      ]),
    ),
};

function barred(
  context: AuditContext,
  application: Application,
  award: EarlierAward,
): AuditResult[] {
  const rule = lawOf(context).reapply(award.tier);
  if (!rule) return [];
  const detail = { at: ['entries', application.index], rule };
  const values = valuesOf(application, award);
  const say = <R extends AuditReason>(result: AuditVerdict, reason: R, values: AuditValues[R]) => [
    auditResult('reapply-bar', application.record, result, reason, { ...detail, values }),
  ];
  const [found] = barOfWin(wonAs(context, award), {
    rounds: decisionDays(context.rounds, context.round.about.sample),
    rules: context.rules ?? undefined,
  });
  if (!rule.bar || !found) return say('met', 'reapply-any-time', values);
  const { until, estimated } = found;
  const barredFor = { ...values, bar: rule.bar, until, estimated };
  const state = barState(found, application.day);
  if (state === 'over') return say('met', 'reapply-allowed', barredFor);
  if (award.revokedOn)
    return say('note', 'reapply-after-revocation', { ...barredFor, revoked: award.revokedOn });
  return state === 'open'
    ? say('note', 'reapply-open', barredFor)
    : say('unmet', 'reapply-too-early', barredFor);
}

function implied(
  context: AuditContext,
  application: Application,
  award: EarlierAward,
): AuditResult[] {
  const rule = lawOf(context).validity(award.tier)?.rule;
  const [term] = termBar(wonAs(context, award));
  if (!rule || !term) return [];
  const bar: Period = { count: rule.years, unit: 'year' };
  const values = { ...valuesOf(application, award), bar, until: term.until };
  const detail = { at: ['entries', application.index], rule, values };
  return [
    barState(term, application.day) === 'over'
      ? auditResult('reapply-bar', application.record, 'met', 'validity-over', detail)
      : auditResult('reapply-bar', application.record, 'note', 'reapply-implied', detail),
  ];
}

/** An earlier award under the text the application is judged by. */
function wonAs({ rules }: AuditContext, award: EarlierAward): Won {
  const { round, tier, on: decidedOn, publishedOn, revokedOn } = award;
  const revoked = revokedOn !== null;
  return { round, rules: rules ?? undefined, tier, decidedOn, publishedOn, revoked };
}

function valuesOf({ name, day, dayKind }: Application, { on }: EarlierAward) {
  return { name, earlier: on, day, dayKind };
}
