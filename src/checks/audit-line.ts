import type { Citation } from '../schemas/text.ts';

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
  | 'credit-code';

/** 符合, 不符合, 提示, 无法核对. */
export type AuditResult = 'met' | 'unmet' | 'note' | 'cannot';

/** One duty held against one record: what came out, why, and by which article. */
export interface AuditLine {
  check: CheckCode;
  result: AuditResult;
  /** Id of the record concerned. */
  record: string;
  /** Where in the record's authored file. */
  at: readonly PropertyKey[];
  cites: readonly Citation[];
  /** Which sentence says it: `wording/audit.ts` has one for every reason. */
  reason: AuditReason;
  /** Inputs and arithmetic, as the sentence prints them. */
  values: Record<string, string>;
}

export type AuditReason =
  | 'withdrawn'
  | 'text-not-held'
  | 'text-draft'
  | 'text-undated'
  | 'text-in-force'
  | 'text-not-in-force'
  | 'text-since-replaced'
  | 'day-unknown'
  | 'published'
  | 'not-published'
  | 'own-notice-not-held'
  | 'nobody-to-publish'
  | 'call-held'
  | 'call-not-held'
  | 'not-on-earlier-list'
  | 'window-long-enough'
  | 'window-longer'
  | 'window-first-day-only'
  | 'window-too-short'
  | 'window-days-unknown'
  | 'window-not-stated'
  | 'window-ends-off-work'
  | 'window-before-publication'
  | 'stages-in-order'
  | 'stage-too-early'
  | 'in-order'
  | 'out-of-order'
  | 'in-order-alternative'
  | 'order-days-unknown'
  | 'order-approval-unknown'
  | 'publicised'
  | 'publicised-for-other-award'
  | 'moved-up'
  | 'not-publicised'
  | 'publicity-not-held'
  | 'upheld'
  | 'upheld-left-out'
  | 'upheld-still-named'
  | 'upheld-effect-unsaid'
  | 'replaced-in-rank'
  | 'replaced-out-of-rank'
  | 'replacement-rank-unknown'
  | 'replacement-not-foreseen'
  | 'replacement-publicity-open'
  | 'places-kept'
  | 'places-exceeded'
  | 'places-exceeded-soft'
  | 'places-open'
  | 'places-repeat-open'
  | 'places-tiers-unknown'
  | 'tier-unknown'
  | 'vacant-allowed'
  | 'vacant-forbidden'
  | 'vacant-unsaid'
  | 'score-reached'
  | 'score-missed'
  | 'score-unknown'
  | 'prize-as-stated'
  | 'prize-differs'
  | 'prize-withheld'
  | 'prize-unknown'
  | 'prize-without-rule'
  | 'no-prize-kept'
  | 'no-prize-broken'
  | 'no-prize-open'
  | 'reapply-any-time'
  | 'reapply-allowed'
  | 'reapply-too-early'
  | 'reapply-after-revocation'
  | 'reapply-implied'
  | 'validity-over'
  | 'ban-over'
  | 'ban-running'
  | 'ban-after-application'
  | 'ban-without-rule'
  | 'ban-as-stated'
  | 'ban-differs'
  | 'ban-not-in-text'
  | 'ground-exists'
  | 'ground-unspecific'
  | 'ground-missing'
  | 'ground-tier-open'
  | 'consequences-differ'
  | 'inside-limit'
  | 'outside-limit'
  | 'limit-unknown'
  | 'conditions-covered'
  | 'condition-without-rule'
  | 'complete'
  | 'incomplete'
  | 'code-check-fails';
