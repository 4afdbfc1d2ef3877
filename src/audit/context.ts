import type { Day } from '../law/calendar/day.ts';
import type { Calendar } from '../law/calendar/working-days.ts';
import { ruleSetOf } from '../law/rules/ruleset.ts';
import type { RuleSet } from '../law/rules/ruleset.ts';
import type { Status } from '../law/regulation/status.ts';
import type { AnyRecord, OrganisationEntry, Round } from '../model/record.ts';
import type { Rule, RulesFile } from '../schemas/rules/rules-file.ts';
import type { Citation } from '../schemas/text.ts';
import type { Nothing } from '../model/nothing.ts';
import type { AuditReason, AuditResult, AuditValues, AuditVerdict, CheckCode } from './result.ts';

/** One round with everything its checks may look at. */
export interface AuditContext {
  /** Without the records that have been withdrawn. */
  round: Round;
  /** What the portal holds of the text the round was made under. */
  held: 'issued' | 'draft' | 'none';
  /** Rules of that text; null when it is not held. */
  rules: RulesFile | null;
  /** Status of that text on a day. */
  statusOn: (day: Day) => Status;
  /** Whether that text sets its own end. */
  hasTerm: boolean;
  /** Where the text says from when and for how long it is in force. */
  validityCites: readonly Citation[];
  /** Every round of the jurisdiction of the same kind, this one included: samples never meet real ones. */
  rounds: readonly Round[];
  /** What no notice carries about organisations: present and former names. */
  organisations: readonly OrganisationEntry[];
  calendar: Calendar;
  /** Names of the city, and of the others the portal holds. */
  cities: { own: readonly string[]; others: readonly string[] };
}

/** A duty: one file each, listed in `catalogue.ts`. */
export interface Check {
  code: CheckCode;
  run: (context: AuditContext) => AuditResult[];
}

/** The rules the round was made under; none when the text is not held. */
export function lawOf({ rules }: AuditContext): RuleSet {
  return ruleSetOf(rules ?? NOT_HELD);
}

const NOT_HELD = { tiers: [], rules: [] };

/** What else a line says beside its result. */
export interface ResultParts {
  /** Where in the record's authored file. */
  at?: readonly PropertyKey[];
  rule?: Rule | undefined;
  /** Words of the text beside the rule's own. */
  cites?: readonly Citation[];
}

/** Reasons that say all there is to say. */
type SilentReason = {
  [R in AuditReason]: AuditValues[R] extends Nothing ? R : never;
}[AuditReason];

/** A line about a record, citing a rule where there is one, with the values its reason asks for. */
export function auditResult(
  check: CheckCode,
  record: AnyRecord,
  result: AuditVerdict,
  reason: SilentReason,
  parts?: ResultParts,
): AuditResult;
export function auditResult<R extends AuditReason>(
  check: CheckCode,
  record: AnyRecord,
  result: AuditVerdict,
  reason: R,
  parts: ResultParts & { values: AuditValues[R] },
): AuditResult;
export function auditResult(
  check: CheckCode,
  record: AnyRecord,
  result: AuditVerdict,
  reason: AuditReason,
  {
    at = [],
    rule,
    cites = [],
    values = {},
  }: ResultParts & { values?: AuditValues[AuditReason] } = {},
): AuditResult {
  const all = [...(rule?.cites ?? []), ...cites];
  // The signatures above hold the values to the reason; the compiler loses that in a union.
  return { check, result, reason, record: record.id, at, cites: all, values } as AuditResult;
}
