import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadPortal } from '../load-portal.ts';
import { contentOf } from '../../testing/content-builder.ts';
import { VALID_FILES } from '../../testing/valid-content.ts';
import { saidOfMissing } from '../../law/records/missing-notice.ts';
import { NOTICES } from '../../model/stages.ts';
import { held, oldHistory, oldRound } from '../../testing/old-history.ts';

it('T1: sixty old rounds, each held in part, are entered without one acknowledgement, and nothing is 不符合', () => {
  fc.assert(
    fc.property(fc.array(held, { minLength: 60, maxLength: 60 }), (rounds) => {
      const content = contentOf(oldHistory(rounds));
      const { portal, findings } = loadPortal(content.root, { reached: '2026-11-20T00:00' });
      expect(findings).toEqual([]);
      const lines = [...(portal?.audit.values() ?? [])].flat();
      expect(lines.length).toBeGreaterThan(60);
      expect(lines.filter(({ result }) => result === 'unmet')).toEqual([]);
    }),
    { numRuns: 2 },
  );
}, 60_000);

it('T1: of a round held in part every notice that is missing is 未收录, unless more is known', () => {
  const about = { label: '2009年度', regulation: 'unknown', sample: false, heldInPart: true as const };
  for (const notice of NOTICES) expect(saidOfMissing(about, notice)).toEqual({ state: 'not-held' });
  const lookedFor = [{ stage: 'winners' as const, on: '2026-11-01', where: '市政府网站' }];
  expect(saidOfMissing({ ...about, lookedFor }, 'winners')?.state).toBe('looked-for');
  expect(saidOfMissing({ ...about, heldInPart: undefined }, 'winners')).toBeNull();
});

it('holds the awards of a text that is not held against the names its round gives, where it gives any', () => {
  const files = oldRound({ call: false, list: false, winners: true, underText: false }, 2009);
  const path = 'jurisdictions/mou/rounds/2009/round.yaml';
  const codes = (edit: (round: string) => string) =>
    contentOf({ ...VALID_FILES, ...files, [path]: edit(files[path] ?? '') })
      .findings()
      .map(({ code }) => code);
  expect(codes((round) => round)).toEqual([]);
  expect(codes((round) => round.replace(/tiers:[^]*$/, ''))).toEqual([]);
  expect(codes((round) => round.replace('first-prize', 'frist-prize'))).toEqual(['unknown-tier']);
});
