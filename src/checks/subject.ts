import type { Day } from '../domain/calendar/day.ts';
import type { Calendar } from '../domain/calendar/working-days.ts';
import type { Status } from '../domain/regulations/status.ts';
import type { AnyRecord, Round } from '../domain/records/record.ts';
import type { Rule, RuleOf, RulesFile } from '../schemas/rules/rules-file.ts';
import type { AuditLine } from './audit-line.ts';

/** One round with everything its checks may look at. */
export interface Subject {
  round: Round;
  /** Rules of the text the round was made under; null when that text is not held. */
  rules: RulesFile | null;
  /** Status of that text on a day. */
  statusOn: (day: Day) => Status;
  /** Every round of the jurisdiction of the same kind: samples never meet real ones. */
  rounds: readonly Round[];
  calendar: Calendar;
}

/** A duty: one file each, listed in `catalogue.ts`. */
export interface Check {
  code: AuditLine['check'];
  run: (subject: Subject) => AuditLine[];
}

/** The rules of one kind; none when the text is not held. */
export function rulesOf<K extends Rule['kind']>(subject: Subject, kind: K): RuleOf<K>[] {
  return (subject.rules?.rules ?? []).filter((rule): rule is RuleOf<K> => rule.kind === kind);
}

/** A line about a record, citing a rule where there is one. */
export function line(
  check: AuditLine['check'],
  record: AnyRecord,
  result: AuditLine['result'],
  reason: AuditLine['reason'],
  rest: {
    at?: readonly PropertyKey[];
    rule?: Rule | undefined;
    values?: Record<string, string>;
  } = {},
): AuditLine {
  const { at = [], rule, values = {} } = rest;
  return { check, result, reason, record: record.id, at, cites: rule?.cites ?? [], values };
}
