import { parseAddress } from '../../law/regulation/address.ts';
import { citationLabel } from '../../law/regulation/citation-label.ts';
import { wordsAt } from '../../law/regulation/places.ts';
import { quoteStands } from '../../law/regulation/quote.ts';
import type { RegulationText } from '../../law/regulation/regulation-text.ts';
import type { RegulationFile, SourceNote } from '../../schemas/regulation.ts';
import type { EligibilityCase } from '../../schemas/rules/cases.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { ambiguousWindows } from '../../law/rules/stage-windows.ts';
import { checkEligibility } from './eligibility.ts';
import type { Report } from '../report.ts';

/** What a file names must exist: versions, tiers, questions; and what it numbers must be unique. */
export const checkReferences = {
  regulation(
    about: RegulationFile,
    text: RegulationText,
    versions: string[],
    report: Report,
  ): void {
    about.repeals.forEach((repealed, index) => {
      if ('version' in repealed && !versions.includes(repealed.version))
        report('version-missing', ['repeals', index, 'version'], {
          found: repealed.version,
          expected: versions,
          by: 'repeal',
        });
    });
    const superseded = about.supersedes?.version;
    if (superseded !== undefined && !versions.includes(superseded))
      report('version-missing', ['supersedes', 'version'], {
        found: superseded,
        expected: versions,
        by: 'supersession',
      });
    const amended = about.amends?.version;
    if (amended !== undefined && !versions.includes(amended))
      report('version-missing', ['amends', 'version'], {
        found: amended,
        expected: versions,
        by: 'amendment',
      });
    about.flowCharts?.forEach((chart, index) => {
      const address = parseAddress(chart.at);
      const words = address && wordsAt(text, address);
      if (!address || words === null) {
        report('place-missing', ['flowCharts', index, 'at'], {
          rule: chart.title,
          found: chart.at,
        });
        return;
      }
      chart.steps.forEach((step, position) => {
        for (const part of ['actor', 'action'] as const)
          if (!quoteStands(words, step[part]))
            report('quote-missing', ['flowCharts', index, 'steps', position, part], {
              rule: chart.title,
              article: citationLabel(text, address),
              found: step[part],
            });
      });
    });
  },

  rules(file: RulesFile, report: Report): void {
    unique(file.tiers, ['tiers'], report);
    unique(file.rules, ['rules'], report);
    unique(file.process, ['process'], report);
    unique(file.eligibility?.conditions ?? [], ['eligibility', 'conditions'], report);
    const tiers = file.tiers.map((each) => each.id);
    file.rules.forEach((rule, index) => {
      const named = 'tier' in rule && rule.tier ? [rule.tier].flat() : [];
      for (const found of named)
        if (found !== 'all' && !tiers.includes(found))
          report('unknown-tier', ['rules', index, 'tier'], { found, expected: tiers, by: 'rule' });
    });
    checkWindows(file, report);
    if (file.eligibility) checkEligibility(file.eligibility, tiers, report);
  },

  cases(cases: EligibilityCase[], report: Report): void {
    unique(cases, [], report);
  },

  notes(notes: SourceNote[], report: Report): void {
    unique(notes, [], report);
  },
};

/** Of two windows of one stage somebody must be able to tell which governs. */
function checkWindows({ rules }: RulesFile, report: Report): void {
  const windows = rules.filter((rule) => rule.kind === 'window');
  for (const [earlier, rule] of ambiguousWindows(windows))
    report('window-ambiguous', ['rules', rules.indexOf(rule), 'stage'], {
      found: rule.id,
      earlier: earlier.id,
      stage: rule.stage,
      timed: rule.length !== null,
    });
}

function unique(list: { id: string }[], path: PropertyKey[], report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) report('duplicate-id', [...path, index, 'id'], { found: id });
    seen.add(id);
  });
}
