import { current } from '../domain/records/record.ts';
import type { AnyRecord } from '../domain/records/record.ts';
import { recordsOf } from '../domain/records/round-records.ts';
import type { AuditLine, AuditResult } from './audit-line.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Subject } from './subject.ts';

/** A line with the public acknowledgement its record carries for it. */
export interface JudgedLine extends AuditLine {
  acknowledged?: { reason: string; on: string } | undefined;
}

/**
 * Holds a round against every duty. Under a text that is held only as a draft nothing can be broken: what would
 * be 不符合 becomes 无法核对, its arithmetic still shown.
 */
export function runChecks(subject: Subject): JudgedLine[] {
  const records = new Map(recordsOf(subject.round).map((record) => [record.id, record]));
  return CATALOGUE.flatMap((check) => check.run(subject)).map((line) => {
    const record = records.get(line.record);
    const result = underDraft(subject, record) ? withoutForce(line.result) : line.result;
    const acknowledged = record && acknowledgementOf(record, line.check);
    return { ...line, result, ...(acknowledged && result === 'unmet' ? { acknowledged } : {}) };
  });
}

function underDraft({ statusOn }: Subject, record: AnyRecord | undefined): boolean {
  if (!record) return false;
  const { publishedOn, signedOn } = current<{
    publishedOn: string | null;
    signedOn: string | null;
  }>(record);
  const day = publishedOn ?? signedOn;
  return day !== null && statusOn(day) === 'draft';
}

function withoutForce(result: AuditResult): AuditResult {
  return result === 'unmet' ? 'cannot' : result;
}

function acknowledgementOf(record: AnyRecord, check: string) {
  const { acknowledged = [] } = current<{
    acknowledged?: { check: string; reason: string; on: string }[] | undefined;
  }>(record);
  return acknowledged.find((each) => each.check === check);
}
