import { z } from 'zod';
import type { Tally } from './tally.ts';

const report = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/**
 * Counts Playwright's JSON report. Flaky and skipped tests and errors outside tests have failed.
 * Throws on anything else than a report.
 */
export function countBrowserTests(json: string): Tally {
  const { errors, stats } = report.parse(JSON.parse(json));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}
