import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** A record that breaks the regulation it was made under, without a public explanation. */
export const AUDIT_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'audit-unmet',
    fault: 'a winner was never laid open',
    break: (content) =>
      content.replace(
        `${ROUND}/publicity-proposed-winners.yaml`,
        'organisation: sample-a',
        'organisation: sample-b',
      ),
    at: `${ROUND}/winners.csv:2:1`,
    says: ['某某样例公司', 'acknowledged'],
  },
];
