import { addYears } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { barredUntil } from '../../law/eligibility/barred-until.ts';
import { current } from '../../model/record.ts';
import type { Period } from '../../schemas/text.ts';
import { applicationsOf } from '../papers/applications.ts';
import type { Application } from '../papers/applications.ts';
import type { AuditReason, AuditResult, AuditValues, AuditVerdict } from '../result.ts';
import { earlierAwards } from '../../law/awards/earlier-awards.ts';
import type { EarlierAward } from '../../law/awards/earlier-awards.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/**
 * A winner may apply again only after the bar of the text: years end with the anniversary, that day included;
 * rounds are those decided after the winning one, missing ones reckoned by the cycle (L25). A term of validity
 * that only implies a bar (W6), and an award that was taken back since, give a note.
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
  const { bar } = rule;
  if (!bar) return say('met', 'reapply-any-time', values);
  const barredFor = { ...values, bar, ...endOf(context, bar, award.on, application.day) };
  if (application.day > barredFor.until) return say('met', 'reapply-allowed', barredFor);
  return award.revokedOn
    ? say('note', 'reapply-after-revocation', { ...barredFor, revoked: award.revokedOn })
    : say('unmet', 'reapply-too-early', barredFor);
}

function implied(
  context: AuditContext,
  application: Application,
  award: EarlierAward,
): AuditResult[] {
  const rule = lawOf(context).validity(award.tier)?.rule;
  if (!rule || award.revokedOn) return [];
  const until = addYears(award.on, rule.years);
  const bar: Period = { count: rule.years, unit: 'year' };
  const values = { ...valuesOf(application, award), bar, until };
  const detail = { at: ['entries', application.index], rule, values };
  return [
    application.day > until
      ? auditResult('reapply-bar', application.record, 'met', 'validity-over', detail)
      : auditResult('reapply-bar', application.record, 'note', 'reapply-implied', detail),
  ];
}

/** The last barred day; of the rounds only those decided by the time of the application have gone by. */
function endOf(context: AuditContext, bar: Period, won: Day, applied: Day) {
  const rounds = context.rounds
    .flatMap(({ winners }) => (winners ? [current(winners).decidedOn] : []))
    .filter((decided) => decided <= applied);
  return barredUntil(won, bar, {
    rounds,
    cycleYears: lawOf(context).cycleYears(),
  });
}

function valuesOf({ name, day, dayKind }: Application, { on }: EarlierAward) {
  return { name, earlier: on, day, dayKind };
}
