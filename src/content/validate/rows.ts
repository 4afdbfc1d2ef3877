import type { OrganisationEntry } from '../../model/record.ts';
import type { AwardTier } from '../../schemas/rules/rules-file.ts';
import { sameId } from '../../law/records/one-id.ts';
import type { Report } from '../report.ts';
import type { Written } from '../read/written-record.ts';

/** Every tier a record names is one the text knows, none is vacant and won, no organisation stands on a list twice. */
export function checkRows(
  written: Written,
  tiers: readonly Pick<AwardTier, 'id' | 'name'>[] | undefined,
  organisations: readonly OrganisationEntry[],
  report: Report,
): void {
  checkCodes(written, report);
  const { entries = [], vacant = [], tier } = written;
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

/** Lists of codes and places in which nothing stands twice. */
const CODES = ['takenBack', 'basis', 'vacant'] as const;

/** A code that stands twice in one list: one of the two was meant to be another. A plaque is the 奖牌 of 奖牌（杯）. */
function checkCodes(
  written: { [K in (typeof CODES)[number]]?: readonly string[] | undefined },
  report: Report,
): void {
  const same = (code: string) => code.replace(/-or-cup$/, '');
  for (const key of CODES) {
    const codes = written[key] ?? [];
    for (const [index, found] of codes.entries())
      if (codes.findIndex((each) => same(each) === same(found)) < index)
        report('listed-twice', [key, index], { found });
  }
}
