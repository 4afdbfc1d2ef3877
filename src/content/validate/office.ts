import { quoteStands } from '../../law/regulation/quote.ts';
import type { RegulationText } from '../../law/regulation/regulation-text.ts';
import { printRegulation } from '../../law/regulation/print.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Report } from '../report.ts';

/**
 * Where papers are handed in must be the text's own words: name, address and phone stand in a quotation of the rule,
 * the other name anywhere in the text, which may take it up articles later.
 */
export function checkOffice({ rules }: RulesFile, text: RegulationText, report: Report): void {
  rules.forEach((rule, index) => {
    if (rule.kind !== 'statement' || !rule.office) return;
    const quotes = rule.cites.map(({ quote }) => quote).join('\n');
    const at = ['rules', index, 'office'];
    for (const key of ['name', 'address', 'phone'] as const) {
      const found = rule.office[key];
      if (found !== undefined && !quoteStands(quotes, found))
        report('office-not-quoted', [...at, key], { rule: rule.id, found, part: key });
    }
    const { alias } = rule.office;
    if (alias !== undefined && !quoteStands(printRegulation(text), alias))
      report('office-not-quoted', [...at, 'alias'], { rule: rule.id, found: alias, part: 'alias' });
  });
}
