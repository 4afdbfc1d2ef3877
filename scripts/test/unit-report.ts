import { z } from 'zod';
import type { Tally } from './tally.ts';

const report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts Vitest's JSON report. Whatever did not pass has failed, skipped and unwritten tests too;
 * a file that breaks outside its tests is one failure. Throws on anything else than a report.
 */
export function countUnitTests(json: string): Tally {
  let passed = 0;
  let failed = 0;
  for (const file of report.parse(JSON.parse(json)).testResults) {
    const passing = file.assertionResults.filter((test) => test.status === 'passed').length;
    const others = file.assertionResults.length - passing;
    passed += passing;
    failed += file.status === 'passed' ? others : Math.max(others, 1);
  }
  return { passed, failed };
}
