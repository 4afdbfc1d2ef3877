import { numbersOfDemand, numbersOfRule } from '../../../law/rules/stated-numbers.ts';
import type { StatedNumber } from '../../../law/rules/stated-numbers.ts';
import { unquotedNumbers } from '../../../law/rules/unquoted-numbers.ts';
import type { RegulationFile } from '../../../schemas/regulation.ts';
import type { RulesFile } from '../../../schemas/rules/rules-file.ts';
import type { Citation } from '../../../schemas/text.ts';
import type { Report } from '../../report.ts';

/** Every number stated for a machine must stand in the words quoted beside it. */
export const checkNumbers = {
  rules({ rules, eligibility }: RulesFile, report: Report): void {
    rules.forEach((rule, index) => {
      check(numbersOfRule(rule), rule, ['rules', index], report);
    });
    const unitOf = (fact: string) => eligibility?.facts?.find(({ id }) => id === fact)?.unit;
    eligibility?.conditions.forEach((condition, index) => {
      const path = ['eligibility', 'conditions', index];
      check(numbersOfDemand(condition.demand, unitOf), condition, path, report);
    });
  },

  regulation({ term }: RegulationFile, report: Report): void {
    if (!term || term.years === null) return;
    const years: StatedNumber = { value: term.years, path: ['years'], units: ['year'] };
    check([years], { id: '', cites: term.cites }, ['term'], report);
  },
};

function check(
  stated: readonly StatedNumber[],
  { id, cites }: { id: string; cites: readonly Citation[] },
  at: readonly PropertyKey[],
  report: Report,
): void {
  const quotes = cites.map((each) => each.quote);
  for (const { fault, path, value, quoted } of unquotedNumbers(stated, quotes))
    report(`${fault}-not-quoted`, [...at, ...path], {
      rule: id,
      found: value,
      expected: quoted,
    });
}
