import { clausesIn } from '../../law/accounting/account.ts';
import { speaksOf } from '../../law/accounting/topic-state.ts';
import { parseAddress } from '../../law/regulation/address.ts';
import { wordsAt } from '../../law/regulation/places.ts';
import type { RegulationText } from '../../law/regulation/regulation-text.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Report } from '../report.ts';

/**
 * What a version says of its own reading must be possible: an entry of `covered` names a clause, a row called silent
 * is stated nowhere, the articles on conditions exist. Quotations are found like all others.
 */
export function checkAccounting(text: RegulationText, file: RulesFile, report: Report): void {
  const { rules, eligibility, covered = [], notStated = [] } = file;
  covered.forEach(({ at, quote }, index) => {
    const address = parseAddress(at);
    if (!address || wordsAt(text, address) === null) {
      // With a quotation the place is looked for among all citations.
      if (quote === undefined) missing(at, ['covered', index, 'at']);
      return;
    }
    const count = clausesIn(text, at, quote).length;
    if (quote === undefined ? count !== 1 : count === 0 && address.kind !== 'article')
      report('covered-place', ['covered', index, 'at'], { found: at, count });
  });
  notStated.forEach((topic, index) => {
    const rule = rules.find((each) => speaksOf(each, topic));
    const entry = covered.find((each) => 'topics' in each && each.topics.some((named) => named === topic));
    const by = rule ? { rule: rule.id } : entry && { covered: entry.at };
    if (by) report('not-stated-but-stated', ['notStated', index], { found: topic, by });
  });
  eligibility?.articles?.forEach((article, index) => {
    const address = parseAddress(article);
    if (!address || wordsAt(text, address) === null)
      missing(article, ['eligibility', 'articles', index]);
  });

  function missing(found: string, path: readonly PropertyKey[]) {
    report('place-missing', path, { rule: String(path[0]), found });
  }
}
