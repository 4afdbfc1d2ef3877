import { awardBars, revocationBans } from '../../law/awards/award-bars.ts';
import { decisionDays, takenBy } from '../../law/awards/award-history.ts';
import type { Taken } from '../../law/awards/award-history.ts';
import { barState } from '../../law/awards/bar.ts';
import type { Applying, AwardBar } from '../../law/awards/bar.ts';
import { current } from '../../model/record.ts';
import type { RevocationPublished, Round } from '../../model/record.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { applicationsOf, dayOf } from '../papers/applications.ts';
import type { Application } from '../papers/applications.ts';
import type { AuditResult, AuditVerdict } from '../result.ts';
import { ruleBehind } from '../papers/rule-behind.ts';
import { auditResult } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/**
 * Nobody applies while a revocation bars: by the ban its decision prints, by that of the rule behind it, and by the
 * conditions of the application it leaves unmet (L9(五)). A ban the text does not know, one that may not reach the
 * award, and one imposed after the application was made give a note.
 */
export const ban: Check = {
  code: 'ban',
  run: (context) => [
    ...applicationsOf(context.round).flatMap((application) =>
      context.rounds.flatMap((round) =>
        round.revocations
          .filter((record) => current(record).organisation === application.organisation)
          .flatMap((record) => judge(context, application, taken(context, round, record))),
      ),
    ),
    ...context.round.revocations.flatMap((record) => printed(context, record)),
  ],
};

function taken({ rules }: AuditContext, round: Round, record: RevocationPublished): Taken {
  return takenBy(current(record), round, rules ?? undefined);
}

function applyingIn({ round, rounds, rules }: AuditContext): Applying {
  return { rounds: decisionDays(rounds, round.about.sample), rules: rules ?? undefined };
}

function judge(context: AuditContext, application: Application, decision: Taken): AuditResult[] {
  const listed = dayOf(application.record);
  if (!listed || decision.decidedOn > listed) return [];
  const bars = awardBars({ won: [], taken: [decision] }, applyingIn(context));
  // Of a ban the decision prints and one of the text the longer is told.
  const last = bars
    .filter(({ kind }) => kind === 'ban')
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))[0];
  // What a running ban says already, no condition says again.
  const banned = last && barState(last, application.day) === 'barred';
  return [
    ...(last ? judgeBan(context, application, decision, last) : []),
    ...bars
      .filter(({ kind }) => kind === 'condition' && !banned)
      .flatMap((bar) => judgeCondition(application, decision, bar)),
  ];
}

type BanReason =
  'ban-over' | 'ban-running' | 'ban-open' | 'ban-after-application' | 'ban-without-rule';

function judgeBan(
  context: AuditContext,
  application: Application,
  decision: Taken,
  bar: AwardBar,
): AuditResult[] {
  const rule = banRule(context, decision);
  const { name, day, dayKind, index } = application;
  const values = { name, decided: decision.decidedOn, until: bar.until, day, dayKind };
  const detail = { at: ['entries', index], rule, values };
  const say = (result: AuditVerdict, reason: BanReason) => [
    auditResult('ban', application.record, result, reason, detail),
  ];
  if (decision.decidedOn > day) return say('note', 'ban-after-application');
  const state = barState(bar, day);
  if (state === 'over') return say('met', 'ban-over');
  if (state === 'open') return say('note', 'ban-open');
  return rule ? say('unmet', 'ban-running') : say('note', 'ban-without-rule');
}

/** A condition that bars no more says nothing. */
function judgeCondition(
  { record, name, day, dayKind, index }: Application,
  { decidedOn }: Taken,
  bar: AwardBar,
): AuditResult[] {
  const state = barState(bar, day);
  if (state === 'over' || decidedOn > day) return [];
  const values = { name, decided: decidedOn, says: bar.says, until: bar.until, day, dayKind };
  const detail = { at: ['entries', index], cites: bar.cites, values };
  return [
    state === 'barred'
      ? auditResult('ban', record, 'unmet', 'condition-bars', detail)
      : auditResult('ban', record, 'note', 'condition-may-bar', detail),
  ];
}

/** A last day the decision itself names, held against the text; a ban of the text it does not mention still runs. */
function printed(context: AuditContext, record: RevocationPublished): AuditResult[] {
  const decision = { ...taken(context, context.round, record), banUntil: null };
  const byPublication = revocationBans(decision, applyingIn(context).rounds)[0];
  const byText = revocationBans({ ...decision, publishedOn: null }, applyingIn(context).rounds)[0];
  const { banUntil } = taken(context, context.round, record);
  const rule = banRule(context, decision);
  const detail = { at: ['banUntil'], rule };
  if (!banUntil) {
    if (!byText) return [];
    const values = { stated: byText.until };
    return [auditResult('ban', record, 'note', 'ban-not-stated', { ...detail, values })];
  }
  const values = { until: banUntil };
  if (!byText)
    return [auditResult('ban', record, 'note', 'ban-not-in-text', { ...detail, values })];
  const stated = byText.until;
  return [
    banUntil === stated || banUntil === byPublication?.until
      ? auditResult('ban', record, 'met', 'ban-as-stated', { ...detail, values })
      : auditResult('ban', record, 'note', 'ban-differs', {
          ...detail,
          values: { ...values, stated },
        }),
  ];
}

/** The rule behind a decision, where it bans. */
function banRule(context: AuditContext, decision: Taken): RuleOf<'revocation'> | undefined {
  const rule = ruleBehind(context, decision)?.rule;
  return rule?.ban ? rule : undefined;
}
