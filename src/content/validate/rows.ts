import type { OrganisationEntry } from '../../model/record.ts';
import type { AwardTier } from '../../schemas/rules/rules-file.ts';
import { sameId } from '../../law/records/one-id.ts';
import type { Report } from '../report.ts';
import type { Written } from '../read/written-record.ts';

/** Every tier a record names is one the text knows, none is vacant and won, no organisation stands on a list twice. */
export function checkRows(
  { entries = [], vacant = [], tier }: Written,
  tiers: readonly AwardTier[] | undefined,
  organisations: readonly OrganisationEntry[],
  report: Report,
): void {
  const named = [
    ...entries.map((entry, index) => ({ found: entry.tier, at: ['entries', index, 'tier'] })),
    ...vacant.map((found, index) => ({ found, at: ['vacant', index] })),
    { found: tier, at: ['tier'] },
  ];
  for (const { found, at } of named)
    if (tiers && found && !tiers.some(({ id }) => id === found))
      report('unknown-tier', at, {
        found,
        expected: tiers.map(({ id, name }) => `${id}（${name}）`),
        by: 'record',
      });
  for (const [index, found] of vacant.entries()) {
    const names = entries.filter((each) => each.tier === found).map(({ name }) => name);
    if (names.length > 0)
      report('vacant-named', ['vacant', index], { found, named: names });
  }

  const seen = new Set<string>();
  for (const [index, { organisation, name }] of entries.entries()) {
    const id = sameId(organisation, organisations);
    if (seen.has(id))
      report('duplicate-organisation', ['entries', index, 'organisation'], {
        name,
        found: organisation,
      });
    seen.add(id);
  }
}
