import { addYears } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { applicationsOf, dayOf } from '../papers/applications.ts';
import type { Application } from '../papers/applications.ts';
import type { AuditResult, AuditVerdict } from '../result.ts';
import { ruleBehind } from '../papers/rule-behind.ts';
import { auditResult } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/**
 * Nobody applies while banned: a ban runs from the authority's decision to its anniversary, that day included,
 * unless the decision names another last day. A ban the text does not know, and one imposed after the application
 * was made, give a note.
 */
export const ban: Check = {
  code: 'ban',
  run: (context) => [
    ...applicationsOf(context.round).flatMap((application) =>
      context.rounds
        .flatMap(({ revocations }) => revocations)
        .filter((record) => current(record).organisation === application.organisation)
        .flatMap((record) => judge(application, record, ruleOf(context, record))),
    ),
    ...context.round.revocations.flatMap((record) => printed(record, ruleOf(context, record))),
  ],
};

type BanReason = 'ban-over' | 'ban-running' | 'ban-after-application' | 'ban-without-rule';

type BanRule = RuleOf<'revocation'> | undefined;

function ruleOf(context: AuditContext, record: RevocationPublished): BanRule {
  const rule = ruleBehind(context, record)?.rule;
  return rule?.ban ? rule : undefined;
}

function judge(
  application: Application,
  record: RevocationPublished,
  rule: BanRule,
): AuditResult[] {
  const { decidedOn, banUntil } = current(record);
  const until = banUntil ?? statedEnd(rule, decidedOn);
  const listed = dayOf(application.record);
  if (!until || !listed || decidedOn > listed) return [];
  const { name, day, dayKind, index } = application;
  const values = { name, decided: decidedOn, until, day, dayKind };
  const detail = { at: ['entries', index], rule, values };
  const say = (result: AuditVerdict, reason: BanReason) => [
    auditResult('ban', application.record, result, reason, detail),
  ];
  if (decidedOn > day) return say('note', 'ban-after-application');
  if (day > until) return say('met', 'ban-over');
  return rule ? say('unmet', 'ban-running') : say('note', 'ban-without-rule');
}

/** A last day the decision itself names, held against the text; a ban of the text it does not mention still runs. */
function printed(record: RevocationPublished, rule: BanRule): AuditResult[] {
  const { decidedOn, banUntil } = current(record);
  const stated = statedEnd(rule, decidedOn);
  if (!banUntil)
    return stated
      ? [
          auditResult('ban', record, 'note', 'ban-not-stated', {
            at: ['banUntil'],
            rule,
            values: { stated },
          }),
        ]
      : [];
  const detail = { at: ['banUntil'], rule };
  const values = { until: banUntil };
  if (!stated)
    return [auditResult('ban', record, 'note', 'ban-not-in-text', { ...detail, values })];
  return [
    banUntil === stated
      ? auditResult('ban', record, 'met', 'ban-as-stated', { ...detail, values })
      : auditResult('ban', record, 'note', 'ban-differs', {
          ...detail,
          values: { ...values, stated },
        }),
  ];
}

function statedEnd(rule: BanRule, decidedOn: Day): Day | null {
  return rule?.ban?.unit === 'year' ? addYears(decidedOn, rule.ban.count) : null;
}
