import type { Day } from '../law/calendar/day.ts';
import { current } from '../model/record.ts';
import type { AnyRecord } from '../model/record.ts';
import { withTold } from '../law/records/follow-ups.ts';
import { recordsOf } from '../law/records/round-records.ts';
import { isWithdrawn, withoutWithdrawn } from '../law/records/withdrawn.ts';
import { excuses, excusesOf } from './papers/acknowledgements.ts';
import type { Acknowledgement } from './papers/acknowledgements.ts';
import { repliedLine, repliesOf } from './papers/replies.ts';
import type { Reply } from './papers/replies.ts';
import type { AuditResult, AuditVerdict, CheckCode } from './result.ts';
import { CATALOGUE } from './catalogue.ts';
import { auditResult } from './context.ts';
import type { AuditContext } from './context.ts';

/** How a record stands to a text that is held only as a draft, which binds nobody. */
export type AgainstDraft = 'agrees' | 'differs';

/** A line with what its record carries for it: the public acknowledgement, and what others reply. */
export type JudgedResult = AuditResult & {
  acknowledged?: Acknowledgement | undefined;
  /** The text it was held against is held only as a draft. */
  draft?: true;
  replies?: readonly Reply[];
  /** Where the text is held only as a draft, and the line rests on it. */
  againstDraft?: AgainstDraft;
};

/** Checks that hold a record against itself: no text has a part in them. */
const WITHOUT_TEXT: readonly CheckCode[] = [
  'document-completeness',
  'dates-agree',
  'labels-agree',
  'names-agree',
  'credit-code',
];

/**
 * Holds a round against every duty. Under a text that is held only as a draft, or not at all, nothing can be
 * broken: what would be 不符合 becomes 无法核对, its arithmetic still shown, and nothing be kept: a draft is only
 * agreed with or differed from. A record that was withdrawn is no
 * longer held against anything, and other records are not held against it.
 */
export function runChecks(context: AuditContext): JudgedResult[] {
  const records = recordsOf(context.round);
  const standing = {
    ...context,
    round: withTold(withoutWithdrawn(context.round)),
    rounds: context.rounds.map((each) => withTold(withoutWithdrawn(each))),
  };
  const lines = CATALOGUE.flatMap((check) => check.run(standing)).map((found): JudgedResult => {
    const result = context.held === 'issued' ? found.result : withoutForce(found.result);
    const againstDraft = context.held === 'draft' ? againstDraftOf(found) : undefined;
    return {
      ...found,
      result,
      ...(context.held === 'draft' ? { draft: true } : {}),
      ...(againstDraft ? { againstDraft } : {}),
    };
  });
  for (const record of records) attach(record, lines);
  return [...lines, ...records.filter(isWithdrawn).flatMap(withdrawnLine)];
}

/** Puts beside the lines of a record what it carries for them. */
function attach(record: AnyRecord, lines: readonly JudgedResult[]): void {
  for (const excuse of excusesOf(record, lines).filter(excuses))
    for (const line of excuse.lines) line.acknowledged = excuse.acknowledgement;
  for (const reply of repliesOf(record)) {
    const line = repliedLine(record, lines, reply);
    if (line) line.replies = [...(line.replies ?? []), reply];
  }
}

function againstDraftOf({ check, result }: AuditResult): AgainstDraft | undefined {
  if (WITHOUT_TEXT.includes(check)) return undefined;
  if (result === 'met') return 'agrees';
  return result === 'unmet' ? 'differs' : undefined;
}

function withoutForce(result: AuditVerdict): AuditVerdict {
  return result === 'unmet' ? 'cannot' : result;
}

function withdrawnLine(record: AnyRecord): AuditResult[] {
  const { revision } = current<{ revision?: { on: Day } | undefined }>(record);
  if (!revision) return [];
  const values = { day: revision.on };
  return [auditResult('version-in-force', record, 'note', 'withdrawn', { values })];
}
