import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { isMeant } from './target.ts';
import type { Target } from './target.ts';

/** A public explanation of why a record does not meet a duty. */
export interface Acknowledgement extends Target {
  /** How many lines it is for; one where it does not say. */
  count?: number | undefined;
  reason: string;
  on: string;
}

/** An explanation with the breaches it speaks of. */
export interface Excuse<L> {
  acknowledgement: Acknowledgement;
  lines: readonly L[];
  /** An earlier one of the record is for the same. */
  repeated: boolean;
}

/** Whether a line must be mended or explained in public: a breach, or a notice missing without a word on why. */
export function needsExplanation(line: AuditResult): boolean {
  return line.result === 'unmet' || isUnexplained(line);
}

/** Whether a notice is missing and the round says nothing of it. */
export function isUnexplained(line: AuditResult): line is AuditResult<'not-published'> {
  return line.reason === 'not-published' && !line.values.said;
}

/**
 * The explanations of a record's newest revision, each with the breaches it speaks of: those of its duty and of
 * the organisation it names; where it names none, those that no other explanation names.
 */
export function excusesOf<L extends AuditResult>(
  record: AnyRecord,
  lines: readonly L[],
): Excuse<L>[] {
  const { acknowledged = [] } = current<{ acknowledged?: Acknowledgement[] | undefined }>(record);
  const unmet = lines.filter(needsExplanation);
  const naming = acknowledged.filter(({ organisation }) => organisation !== undefined);
  return acknowledged.map((acknowledgement, index) => {
    const { check, organisation } = acknowledgement;
    const meant = unmet.filter((line) => isMeant(record, line, acknowledgement));
    return {
      acknowledgement,
      lines:
        organisation === undefined
          ? meant.filter((line) => !naming.some((other) => isMeant(record, line, other)))
          : meant,
      repeated: acknowledged
        .slice(0, index)
        .some((other) => other.check === check && other.organisation === organisation),
    };
  });
}

/**
 * Whether an explanation excuses what it speaks of: never more lines than it was written for, or it would excuse
 * a later mistake in silence.
 */
export function excuses({ acknowledgement, lines, repeated }: Excuse<unknown>): boolean {
  return !repeated && lines.length <= (acknowledgement.count ?? 1);
}
