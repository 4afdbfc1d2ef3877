import { allParts } from '../../../law/eligibility/judge.ts';
import type { StartsFrom } from '../../../schemas/rules/rule-base.ts';
import type { RulesFile } from '../../../schemas/rules/rules-file.ts';
import type { Citation } from '../../../schemas/text.ts';
import type { Report } from '../../report.ts';

/** How a text names the day or the year a period runs from. */
const NAMED: Record<Exclude<StartsFrom, 'open' | undefined>, RegExp> = {
  publication: /(?:公布|公告|发布|通报|印发)[^，。；]{0,6}(?:起|后)/,
  'award-year': /(?:当年|年度|之年)[^，。；次翌]{0,4}起/,
  'next-year': /(?:次年|翌年|下一?年|第二年)[^，。；]{0,6}起/,
};

/** A period begins where its quotation says: 自次年起 is not the day of the decision. */
export function checkStarts({ rules, eligibility }: RulesFile, report: Report): void {
  rules.forEach((rule, index) => {
    const runs =
      rule.kind === 'validity' ||
      (rule.kind === 'reapply' && rule.bar) ||
      (rule.kind === 'revocation' && rule.ban);
    if (runs) check(startOf(rule), rule, ['rules', index], report);
  });
  eligibility?.conditions.forEach((condition, index) => {
    const timed = allParts(condition.demand).find(({ kind }) => kind === 'not-awarded-within');
    if (timed)
      check(startOf(timed), condition, ['eligibility', 'conditions', index, 'demand'], report);
  });
}

const startOf = (of: object): StartsFrom =>
  'startsFrom' in of ? (of.startsFrom as StartsFrom) : undefined;

function check(
  stated: StartsFrom,
  { id, cites }: { id: string; cites: readonly Citation[] },
  at: readonly PropertyKey[],
  report: Report,
): void {
  const quotes = (key: keyof typeof NAMED) => cites.some(({ quote }) => NAMED[key].test(quote));
  const said = (['next-year', 'award-year'] as const).find(quotes);
  if (stated === 'open' || (stated ? quotes(stated) : said === undefined)) return;
  report('start-not-quoted', stated ? [...at, 'startsFrom'] : at, {
    rule: id,
    found: stated ?? null,
    expected: said ?? null,
  });
}
