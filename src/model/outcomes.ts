/** What became of an objection. Public codes. */
export const OUTCOME_RESULTS = [
  'upheld',
  'partly-upheld',
  'rejected',
  /** Anonymous, late, or of a kind nobody had to hear. */
  'not-accepted',
  /** Taken back by who had made it. */
  'withdrawn',
] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** Whether an objection was found true, wholly or in part: only such a one can cost a place. */
export function isUpheld(result: OutcomeResult): boolean {
  return result === 'upheld' || result === 'partly-upheld';
}
