import { expect, it } from 'vitest';
import { runChecks } from '../../audit/run-audit.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { context, rows, winnersNamed } from '../../testing/round-builder.ts';
import { auditPanel } from './audit-panel.ts';

const { version } = realVersion('wuhai/2020');
const entries = [...winnersNamed('abcd'), ...winnersNamed('e', 'nomination')];
const lines = runChecks(
  context('wuhai', {
    lists: { 'proposed-winners': { window: { from: '2026-09-28', until: '2026-10-13' } } },
    winners: { entries, decidedOn: '2026-11-02', approvedOn: '2026-10-20' },
  }),
).filter(({ record }) => record.endsWith('winners'));
const panel = auditPanel(lines, version);

it('puts breaches first, then notes, then what could not be checked', () => {
  const order = ['unmet', 'note', 'cannot', 'met'];
  const results = panel.groups.map(({ result }) => order.indexOf(result));
  expect(results).toEqual(results.toSorted((a, b) => a - b));
  expect(results[0]).toBe(0);
});

it('counts every case once', () => {
  expect(panel.tally.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length);
  for (const { result, count } of panel.tally)
    expect(lines.filter((line) => line.result === result)).toHaveLength(count);
  expect(panel.groups.flatMap((group) => group.lines)).toHaveLength(lines.length);
});

it('gathers what came out alike under one title, its articles named once', () => {
  const unpublicised = panel.groups.find(({ check }) => check === 'winner-was-publicised');
  expect(unpublicised?.lines).toHaveLength(5);
  expect(unpublicised?.cites.map(({ label }) => label)).toEqual(['第二十五条']);
  const quotes = unpublicised?.cites[0]?.quote.split(' …… ') ?? [];
  expect(new Set(quotes).size).toBe(quotes.length);
});

it('T11: calls under a draft 与草案一致 and 与草案不同 what would be 符合 and 不符合', () => {
  const drafted = auditPanel(
    runChecks(
      context('bayannur', {
        lists: { 'proposed-winners': { entries: rows('abc', { tier: 'quality-award' }) } },
        winners: { entries: winnersNamed('abcd'), decidedOn: '2026-11-02' },
      }),
    ),
    realVersion('bayannur/draft').version,
  );
  const names = drafted.tally.map(({ name }) => name);
  expect(names).toContain('与草案一致');
  expect(names).toContain('与草案不同');
  expect(names).not.toContain('不符合');
  expect(drafted.groups.filter(({ resultName }) => resultName === '与草案不同')).toContainEqual(
    expect.objectContaining({ check: 'places', result: 'cannot', againstDraft: 'differs' }),
  );
});
