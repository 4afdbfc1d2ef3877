import type { AnyRecord, Round } from '../../model/record.ts';
import { current } from '../../model/record.ts';
import type { Recipient } from '../../model/recipients.ts';
import { isWithdrawn } from './withdrawn.ts';

interface Row {
  organisation: string;
  name: string;
  kind?: Recipient | undefined;
}

/** Whether a person stands on a list before the decision and is not among those it names. */
export function isHidden({ winners }: Round, record: AnyRecord, row: Row): boolean {
  if (row.kind !== 'person' || record.kind === 'winners' || !winners || isWithdrawn(winners))
    return false;
  return !current(winners).entries.some(({ organisation }) => organisation === row.organisation);
}

/**
 * The rows of a list as they may be shown: a person who was proposed and did not win is named no longer once the
 * decision is public.
 * @param instead what stands in place of the name
 */
export function shownRows<R extends Row>(
  round: Round,
  record: AnyRecord,
  rows: readonly R[],
  instead: string,
): R[] {
  return rows.map((row) =>
    isHidden(round, record, row)
      ? { ...row, name: instead, unit: undefined, post: undefined, unitId: undefined }
      : row,
  );
}
