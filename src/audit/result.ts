import type { Citation } from '../schemas/text.ts';
import type { AfterwardsReasons } from './afterwards/reasons.ts';
import type { AwardReasons } from './award/reasons.ts';
import type { PaperReasons } from './papers/reasons.ts';
import type { PublicationReasons } from './publication/reasons.ts';

/** Codes of the duties that are checked. Public: records acknowledge findings by these codes. */
export type CheckCode =
  | 'version-in-force'
  | 'mandatory-publication'
  | 'list-belongs-to-call'
  | 'window-length'
  | 'stage-order'
  | 'winner-was-publicised'
  | 'objection-outcome'
  | 'places'
  | 'vacancy'
  | 'score-threshold'
  | 'prize'
  | 'prize-exception'
  | 'reapply-bar'
  | 'ban'
  | 'revocation-ground'
  | 'revocation-time-limit'
  | 'call-conditions'
  | 'document-completeness'
  | 'dates-agree'
  | 'names-agree'
  | 'credit-code'
  | 'fee'
  | 'labels-agree'
  | 'ranks'
  | 'proposed-awarded'
  | 'repeat-marks';

/** 符合, 不符合, 提示, 无法核对. */
export type AuditVerdict = 'met' | 'unmet' | 'note' | 'cannot';

/** What is told of each reason: inputs and arithmetic, stated beside the checks that give it. */
export interface AuditValues
  extends PaperReasons, PublicationReasons, AwardReasons, AfterwardsReasons {}

/** Which sentence says it: `messages/audit/` has one for every reason. */
export type AuditReason = keyof AuditValues;

interface Judgement {
  check: CheckCode;
  result: AuditVerdict;
  /** Id of the record concerned. */
  record: string;
  /** Where in the record's authored file. */
  at: readonly PropertyKey[];
  cites: readonly Citation[];
}

/** One duty held against one record: what came out, why, and by which article. */
export type AuditResult<R extends AuditReason = AuditReason> = {
  [K in R]: Judgement & { reason: K; values: AuditValues[K] };
}[R];
