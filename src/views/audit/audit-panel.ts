import type { CheckCode } from '../../audit/result.ts';
import type { Reply } from '../../audit/papers/replies.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { Citation } from '../../schemas/text.ts';
import { resultName } from '../../messages/audit/audit.ts';
import { auditHeading } from '../../messages/audit/headings.ts';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { href } from '../site/site.ts';

/** What tells groups apart: the result, and under a draft how the record stands to it. */
type Kind = Pick<JudgedResult, 'result' | 'againstDraft'>;

/** What a reader must know first: a breach, then what needs a look, then what could not be looked at. */
const ORDER: readonly Kind[] = [
  { result: 'unmet' },
  { result: 'cannot', againstDraft: 'differs' },
  { result: 'note' },
  { result: 'cannot' },
  { result: 'met' },
  { result: 'met', againstDraft: 'agrees' },
];

const isOf = (kind: Kind) => (line: Kind) =>
  line.result === kind.result && line.againstDraft === kind.againstDraft;

/** One case of a check: the sentence with inputs and arithmetic, the public explanation of a breach, and replies. */
export interface PanelResult {
  explanation: string;
  acknowledged: { reason: string; on: string } | null;
  replies: readonly Reply[];
}

/** The cases of one check that came out alike. */
interface PanelGroup extends Kind {
  check: CheckCode;
  resultName: string;
  title: string;
  cites: CitationLink[];
  lines: PanelResult[];
  /** The page that explains the check. */
  explainedAt: string;
}

/** 本名单与条文核对. */
export interface AuditPanel {
  tally: (Kind & { name: string; count: number })[];
  groups: PanelGroup[];
}

/** Arranges what the checks found: the gravest result first, then in the order of the catalogue. */
export function auditPanel(
  lines: readonly JudgedResult[],
  version: RegulationVersion | undefined,
): AuditPanel {
  return {
    tally: auditTally(lines),
    groups: ORDER.flatMap((kind) => {
      const alike = Map.groupBy(lines.filter(isOf(kind)), ({ check }) => check);
      return [...alike].map(([check, cases]) => groupOf(check, kind, cases, version));
    }),
  };
}

/** How many cases came out how, the gravest first; results that did not occur are left out. */
export function auditTally(lines: readonly JudgedResult[]): AuditPanel['tally'] {
  return ORDER.map((kind) => ({
    ...kind,
    name: resultName(kind),
    count: lines.filter(isOf(kind)).length,
  })).filter(({ count }) => count > 0);
}

function groupOf(
  check: CheckCode,
  kind: Kind,
  cases: readonly JudgedResult[],
  version: RegulationVersion | undefined,
): PanelGroup {
  return {
    check,
    ...kind,
    resultName: resultName(kind),
    title: [...new Set(cases.map(auditHeading))].join('；'),
    cites: version ? citationLinks(version, citedOnce(cases)) : [],
    lines: cases.map((line) => ({
      explanation: auditSentence(line),
      acknowledged: line.acknowledged ?? null,
      replies: line.replies ?? [],
    })),
    explainedAt: href(`checks/${check}/`),
  };
}

/** Cases of one check mostly cite the same words. */
export function citedOnce(cases: readonly JudgedResult[]): Citation[] {
  const all = cases.flatMap(({ cites }) => cites);
  return [...new Map(all.map((cite) => [`${cite.at} ${cite.quote}`, cite])).values()];
}
