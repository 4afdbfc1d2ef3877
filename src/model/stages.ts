/**
 * The stages at which something is made public, in the order in which a round passes through them. Public codes:
 * file names and addresses hold them.
 */
export const STAGES = [
  'call-notice',
  'internal-notice',
  'recommended-applicants',
  'qualified-list',
  'opinion',
  'proposed-winners',
] as const;

/** What a round may bring forth and the portal may miss: the stages and the decision. */
export const NOTICES = [...STAGES, 'winners'] as const;
export type NoticeKind = (typeof NOTICES)[number];

/** The steps of a text at which somebody approves the winners; each has a day of its own (L16–18, J24–26). */
export const APPROVAL_STEPS = ['executive-meeting', 'approval', 'signature'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

/** What a notice does about another: one that stays as it was. Public codes. */
export const FOLLOW_UPS = ['extension', 'supplement', 'cancellation', 'outcome'] as const;
export type FollowUpDoes = (typeof FOLLOW_UPS)[number];
