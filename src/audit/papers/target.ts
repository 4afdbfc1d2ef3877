import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';

/** Which lines of a record's audit are meant. */
export interface Target {
  /** Code of the duty; editors write it by hand. */
  check: string;
  /** Whom the lines are about; left out, the duty alone tells. */
  organisation?: string | undefined;
}

/** Whether a line of a record is among those a target means. */
export function isMeant(
  record: AnyRecord,
  line: AuditResult,
  { check, organisation }: Target,
): boolean {
  return (
    line.record === record.id &&
    line.check === check &&
    (organisation === undefined ||
      organisation === organisationAt(current<object>(record), line.at))
  );
}

/** Whom a place in a record is about: what the innermost part on the way to it names. */
function organisationAt(record: object, at: readonly PropertyKey[]): unknown {
  const [key, ...rest] = at;
  const inner: unknown =
    key === undefined ? undefined : (record as Record<PropertyKey, unknown>)[key];
  const named =
    typeof inner === 'object' && inner !== null ? organisationAt(inner, rest) : undefined;
  return named ?? ('organisation' in record ? record.organisation : undefined);
}
