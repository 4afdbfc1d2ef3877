import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';

/** A public explanation of why a record does not meet one duty. */
export interface Acknowledgement {
  /** Code of the duty; editors write it by hand. */
  check: string;
  reason: string;
  on: string;
}

/** The explanations a record's newest revision carries. */
export function acknowledgementsOf(record: AnyRecord): readonly Acknowledgement[] {
  return (
    current<{ acknowledged?: Acknowledgement[] | undefined }>(record).acknowledged ?? ([] as const)
  );
}

/**
 * Explanations of what needs none, by their position in the record: the duty is met or cannot be checked, or
 * there is no duty of that name. Left standing they would excuse a later mistake in silence.
 */
export function idleAcknowledgements(record: AnyRecord, lines: readonly AuditResult[]): number[] {
  const unmet = new Set(
    lines.filter((line) => line.result === 'unmet').map((line): string => line.check),
  );
  return acknowledgementsOf(record).flatMap(({ check }, index) =>
    unmet.has(check) ? [] : [index],
  );
}
