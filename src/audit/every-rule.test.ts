import { describe, expect, it } from 'vitest';
import { realPortal } from '../testing/real-portal.ts';
import type { City } from '../testing/round-builder.ts';
import { casesOf } from '../testing/rule-cases/cases-of.ts';
import type { RuleCase } from '../testing/rule-cases/rule-case.ts';
import type { Rule } from '../schemas/rules/rules-file.ts';
import type { AuditContext } from './context.ts';

const RULES = realPortal().jurisdictions.flatMap(({ slug, versions }) =>
  versions.flatMap(({ rules }) =>
    rules.rules.map((rule) => {
      const at = { city: slug as City, rule, rules };
      return { name: `${slug} ${rule.cites[0]?.at ?? ''} ${rule.id}`, rule, cases: casesOf(at) };
    }),
  ),
);
const CELLS = RULES.flatMap(({ name, rule, cases }) =>
  (cases ?? []).map((each) => [`${name}: ${each.says}`, rule, each] as const),
);

/** What a check says that rests on the rule's own words. */
function resultsOn({ check }: RuleCase, { cites }: Rule, round: AuditContext): string[] {
  const [own] = cites;
  return check
    .run(round)
    .filter((line) => line.cites.some(({ at, quote }) => at === own?.at && quote === own.quote))
    .map(({ result }) => result);
}

describe('every rule of the five texts that a record can keep or break', () => {
  it.each(CELLS)('%s', (_, rule, each) => {
    const kept = resultsOn(each, rule, each.keeps);
    if (each.kept === 'silent') expect(kept).toEqual([]);
    else expect(kept).toContain(each.kept);
    expect(kept).not.toContain('unmet');
    expect(resultsOn(each, rule, each.breaks)).toContain(each.broken);
  });
});

describe('no rule on publication, places, money, order, bans and revocation', () => {
  it('is without a round that keeps it and one that breaks it', () => {
    const without = RULES.filter(({ cases }) => cases?.length === 0).map(({ name }) => name);
    expect(without).toEqual([]);
  });

  it('is left aside but those whose context stands on no record', () => {
    const aside = RULES.filter(({ cases }) => cases === null);
    expect(aside.map(({ rule }) => rule.kind)).not.toContain('revocation');
    const told = new Set([
      'statement',
      'duty',
      'time-limit',
      'recusal',
      'cycle',
      'fee',
      'reviewers',
    ]);
    const names = aside.flatMap(({ name, rule }) =>
      told.has(rule.kind) || rule.kind.startsWith('objection-') ? [] : [name],
    );
    expect(names).toEqual(['luohe 21 no-prize-higher-award', 'wuhai 6 higher-award-bar']);
  });

  it('goes unnoticed in a city', () => {
    const kinds = (city: string) =>
      new Set(CELLS.filter(([name]) => name.startsWith(city)).map(([, { kind }]) => kind));
    for (const city of ['bayannur', 'luohe', 'bayingolin', 'jiangyin', 'wuhai'])
      expect([...kinds(city)], city).toEqual(
        expect.arrayContaining(['places', 'prize', 'window', 'revocation', 'order']),
      );
  });
});
