import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { AuditResult, AuditVerdict } from '../result.ts';
import { isMeant } from './target.ts';
import type { Target } from './target.ts';

/** What an organisation or a citizen says to a line of the audit; it changes nothing in the line. */
export interface Reply extends Target {
  who: string;
  on: string;
  text: string;
  source?: { url?: string | undefined; remark?: string | undefined } | undefined;
}

/** The replies a record's newest revision carries. */
export function repliesOf(record: AnyRecord): readonly Reply[] {
  return current<{ reply?: Reply[] | undefined }>(record).reply ?? [];
}

/**
 * The line a reply stands beside: the gravest of those it means, and the last of several alike, so that it is
 * printed once; undefined where there is none.
 */
export function repliedLine<L extends AuditResult & { againstDraft?: string }>(
  record: AnyRecord,
  lines: readonly L[],
  reply: Reply,
): L | undefined {
  const meant = lines.filter((line) => isMeant(record, line, reply));
  const last = (wanted: AuditVerdict) => meant.findLast(({ result }) => result === wanted);
  return (
    last('unmet') ??
    meant.findLast(({ againstDraft }) => againstDraft === 'differs') ??
    last('note') ??
    last('cannot') ??
    last('met')
  );
}
