/** What can be wrong with a facts object. */
export type FactProblemCode =
  /** The whole is no object of facts. */
  | 'not-facts'
  | 'unknown-key'
  | 'missing-key'
  /** The answer has another shape than `expected` says. */
  | 'wrong-type'
  | 'unknown-choice'
  | 'not-a-day'
  /** Something said to have happened lies after the reference day. */
  | 'after-day';

/** One thing wrong with a facts object. */
export interface FactProblem {
  code: FactProblemCode;
  /** Where: `operatingSince`, `awards[1].on` (counted from one); empty for the whole. */
  key: string;
  /** As written, in JSON. */
  found: string;
  /** A shape for `wrong-type`; the choices, known keys, or the reference day; else empty. */
  expected: string;
}

/** Facts that cannot be used; carries everything that is wrong with them. */
export class FactsError extends Error {
  readonly problems: readonly FactProblem[];

  constructor(problems: readonly FactProblem[]) {
    super(`unusable facts: ${problems.map(({ key, code }) => `${key} ${code}`).join(', ')}`);
    this.problems = problems;
  }
}
