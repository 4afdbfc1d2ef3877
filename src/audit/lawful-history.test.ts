import { expect, it } from 'vitest';
import { LAWFUL_CITIES, drawnFrom, lawfulRound } from '../testing/lawful-rounds.ts';
import { context } from '../testing/round-builder.ts';
import { auditSentence } from '../messages/audit/audit-sentences.ts';
import { runChecks } from './run-audit.ts';
import type { JudgedResult } from './run-audit.ts';

const YEARS = [2021, 2023, 2025, 2026];

/** What an editor would be told: a breach, a difference from a draft, a note that is not of the text itself. */
function isTold({ result, reason, againstDraft }: JudgedResult): boolean {
  return (
    result === 'unmet' ||
    againstDraft === 'differs' ||
    (result === 'note' && reason !== 'text-without-term')
  );
}

it('T10: of two hundred lawful rounds not one line is told to the editor', () => {
  const told: string[] = [];
  let held = 0;
  for (let seed = 1; seed <= 11; seed++)
    for (const city of Object.keys(LAWFUL_CITIES) as (keyof typeof LAWFUL_CITIES)[]) {
      const draw = drawnFrom(seed);
      const rounds = YEARS.map((year) => lawfulRound(city, year, draw));
      rounds.forEach((round, index) => {
        const lines = runChecks(context(city, round, { earlier: rounds.slice(0, index) }));
        expect(lines.some(({ result }) => result === 'met')).toBe(true);
        told.push(
          ...lines
            .filter(isTold)
            .map((line) => `${city} ${seed} ${line.reason} ${auditSentence(line)}`),
        );
        held++;
      });
    }
  expect(held).toBeGreaterThanOrEqual(200);
  expect([...new Set(told)]).toEqual([]);
});
