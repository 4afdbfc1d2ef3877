import type { CheckCode, AuditResult } from '../checks/audit-line.ts';
import { CATALOGUE } from '../checks/catalogue.ts';
import type { Jurisdiction } from '../content-store/portal.ts';
import { AUDIT_RESULT_NAMES, CHECK_WORDS } from '../wording/audit.ts';
import { auditSentence } from '../wording/audit-sentences.ts';
import { citationLinks } from './citations.ts';
import type { CitationLink } from './citations.ts';
import { href, portal } from './portal.ts';

/** One line of 本名单与办法核对. */
export interface PanelLine {
  check: CheckCode;
  result: AuditResult;
  resultName: string;
  title: string;
  explanation: string;
  cites: CitationLink[];
  acknowledged: { reason: string; on: string } | null;
  /** The page that explains the check. */
  explainedAt: string;
}

/** What the checks found about a record, in the order of the catalogue. */
export function auditPanel(
  jurisdiction: Jurisdiction,
  roundSlug: string,
  record: string,
): PanelLine[] {
  const round = jurisdiction.rounds.find((each) => each.slug === roundSlug);
  const version = jurisdiction.versions.find((each) => each.slug === round?.about.regulation);
  return (portal().audit.get(record) ?? []).map((line) => ({
    check: line.check,
    result: line.result,
    resultName: AUDIT_RESULT_NAMES[line.result],
    title: CHECK_WORDS[line.check].title,
    explanation: auditSentence(line),
    cites: version ? citationLinks(version, line.cites) : [],
    acknowledged: line.acknowledged ?? null,
    explainedAt: href(`checks/#${line.check}`),
  }));
}

/** Every check as its public page explains it. */
export function checkCatalogue() {
  return CATALOGUE.map(({ code }) => ({ code, ...CHECK_WORDS[code] }));
}
