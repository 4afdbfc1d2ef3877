export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The tally of one check that either holds or does not. */
export function oneCheck(holds: boolean): Tally {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Adds tallies up. */
export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/** The line that ends a test run, for people and machines: `12 passed, 0 failed`. */
export function summaryLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed`;
}

/**
 * Keeps a tally honest about the run it came from: a run that ended badly without a failure in
 * its report (a crash, an error between tests, no test at all) has one.
 */
export function withRunOutcome(tally: Tally, endedWell: boolean): Tally {
  return endedWell || tally.failed > 0 ? tally : { passed: tally.passed, failed: 1 };
}
