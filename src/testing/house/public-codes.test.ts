import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../audit/catalogue.ts';
import { FINDING_WORDS } from '../../messages/findings/findings.ts';

/** Codes that editors, records and programs refer to. A new one is added; none goes. */
const PUBLIC = JSON.parse(readFileSync('src/testing/house/public-codes.json', 'utf8')) as Record<
  'findings' | 'checks',
  string[]
>;

it.each([
  ['findings', Object.keys(FINDING_WORDS)],
  ['checks', CATALOGUE.map(({ code }) => code)],
] as const)('every code of %s that was public once is there', (kind, now) => {
  expect(PUBLIC[kind].length).toBeGreaterThan(20);
  expect(PUBLIC[kind].filter((code) => !(now as string[]).includes(code))).toEqual([]);
});
