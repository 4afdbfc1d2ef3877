import type { AuditReason } from '../../audit/result.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import { auditHeading } from '../../messages/audit/headings.ts';
import { JUDGED, STOPS } from '../../messages/records/answers.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { AnswerPart } from './answer.ts';
import { articleLink, inBrackets } from './article.ts';

/** What is said of a window's length, whether it was kept or not. */
const LENGTHS: readonly AuditReason[] = [
  'window-long-enough',
  'window-longer',
  'window-first-day-only',
  'window-too-short',
];

/** More failures than these are only counted; the panel below lists them all. */
const SHOWN = 2;

/**
 * What the checks found, as far as a reader wants it at once: whether a list was open long enough, and every duty that
 * was not kept, with its article. Under a draft each says so.
 */
export function judgedParts(
  results: readonly JudgedResult[],
  version: RegulationVersion | undefined,
): AnswerPart[] {
  const lengths = results.filter(({ reason }) => LENGTHS.includes(reason));
  const failed = results.filter((each) => isFailure(each) && !lengths.includes(each));
  const told = [...once(lengths), ...once(failed)];
  const shown = told.slice(0, SHOWN);
  const parts = shown.flatMap((result, index): AnswerPart[] => [
    (index > 0 ? STOPS.and : '') + prefix(result, version) + heading(result),
    ...inBrackets([articleLink(version, result.cites, true) ?? []].flat()),
  ]);
  const left = told.length - shown.length;
  return [
    ...parts,
    ...(left > 0 ? [STOPS.and, { text: JUDGED.more(left), href: '#audit' }] : []),
    ...(parts.length > 0 ? [STOPS.stop] : []),
  ];
}

function isFailure({ result, againstDraft }: JudgedResult): boolean {
  return result === 'unmet' || againstDraft === 'differs';
}

function heading(result: JudgedResult): string {
  return result.reason === 'window-long-enough'
    ? JUDGED.longEnough(result.values.stage)
    : auditHeading(result);
}

/** A length says by itself that it is too short. */
function prefix(
  { result, reason, againstDraft }: JudgedResult,
  version: RegulationVersion | undefined,
): string {
  if (againstDraft) return JUDGED[againstDraft];
  if (version?.about.stage === 'draft') return JUDGED.byDraft;
  return result === 'unmet' && !LENGTHS.includes(reason) ? JUDGED.unmet : '';
}

/** Cases that one heading covers are told once. */
function once(results: readonly JudgedResult[]): JudgedResult[] {
  return [...new Map(results.map((each) => [heading(each), each])).values()];
}
