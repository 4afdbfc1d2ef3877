import type { AuditVerdict, CheckCode } from '../../audit/result.ts';
import { CATALOGUE } from '../../audit/catalogue.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { Citation } from '../../schemas/text.ts';
import { AUDIT_RESULT_NAMES, CHECK_WORDS } from '../../messages/audit/audit.ts';
import { auditHeading } from '../../messages/audit/headings.ts';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { href } from '../site/site.ts';

/** What a reader must know first: a breach, then what needs a look, then what could not be looked at. */
const ORDER: readonly AuditVerdict[] = ['unmet', 'note', 'cannot', 'met'];

/** One case of a check: the sentence with inputs and arithmetic, and the public explanation of a breach. */
export interface PanelResult {
  explanation: string;
  acknowledged: { reason: string; on: string } | null;
}

/** The cases of one check that came out alike. */
interface PanelGroup {
  check: CheckCode;
  result: AuditVerdict;
  resultName: string;
  title: string;
  cites: CitationLink[];
  lines: PanelResult[];
  /** The page that explains the check. */
  explainedAt: string;
}

/** 本名单与办法核对. */
export interface AuditPanel {
  tally: { result: AuditVerdict; name: string; count: number }[];
  groups: PanelGroup[];
}

/** Arranges what the checks found: the gravest result first, then in the order of the catalogue. */
export function auditPanel(
  lines: readonly JudgedResult[],
  version: RegulationVersion | undefined,
): AuditPanel {
  return {
    tally: auditTally(lines),
    groups: ORDER.flatMap((result) => {
      const alike = Map.groupBy(
        lines.filter((line) => line.result === result),
        ({ check }) => check,
      );
      return [...alike].map(([check, cases]) => groupOf(check, result, cases, version));
    }),
  };
}

/** How many cases came out how, the gravest first; results that did not occur are left out. */
export function auditTally(lines: readonly JudgedResult[]): AuditPanel['tally'] {
  return ORDER.map((result) => ({
    result,
    name: AUDIT_RESULT_NAMES[result],
    count: lines.filter((line) => line.result === result).length,
  })).filter(({ count }) => count > 0);
}

function groupOf(
  check: CheckCode,
  result: AuditVerdict,
  cases: readonly JudgedResult[],
  version: RegulationVersion | undefined,
): PanelGroup {
  return {
    check,
    result,
    resultName: AUDIT_RESULT_NAMES[result],
    title: [...new Set(cases.map(auditHeading))].join('；'),
    cites: version ? citationLinks(version, citedOnce(cases)) : [],
    lines: cases.map((line) => ({
      explanation: auditSentence(line),
      acknowledged: line.acknowledged ?? null,
    })),
    explainedAt: href(`checks/#${check}`),
  };
}

/** Cases of one check mostly cite the same words. */
function citedOnce(cases: readonly JudgedResult[]): Citation[] {
  const all = cases.flatMap(({ cites }) => cites);
  return [...new Map(all.map((cite) => [`${cite.at} ${cite.quote}`, cite])).values()];
}

/** Every check as its public page explains it. */
export function checkCatalogue() {
  return CATALOGUE.map(({ code }) => ({ code, ...CHECK_WORDS[code] }));
}
