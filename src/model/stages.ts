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
