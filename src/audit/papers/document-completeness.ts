import type { Day } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { AnyRecord, ListRecord } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { lostCells } from './lost-cells.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext, Check } from '../context.ts';
import type { NoticePart } from './reasons.ts';

/**
 * A publicity notice says on what basis, from when until when, and to whom an objection goes; a decision says on what
 * basis, and bears a day of publication; so does a call, which says until when one may apply. What is missing is shown as 未载明 and noted; no text makes it an error. A list
 * the text does not order to be laid open (L15, J19) needs no window.
 */
export const documentCompleteness: Check = {
  code: 'document-completeness',
  run(context) {
    const { callNotice, lists, winners, revocations } = context.round;
    return [
      ...(callNotice ? [lineOf(callNotice, missingInCall(current(callNotice)))] : []),
      ...lostCells(context),
      ...lists.map((list) => lineOf(list, missingOnList(context, list))),
      ...[...(winners ? [winners] : []), ...revocations].map((decision) =>
        lineOf(decision, missingOnDecision(current<Dated>(decision))),
      ),
    ];
  },
};

interface Dated {
  basis: readonly string[];
  publishedOn: Day | null;
}

function lineOf(record: AnyRecord, missing: readonly NoticePart[]): AuditResult {
  return missing.length === 0
    ? auditResult('document-completeness', record, 'met', 'complete')
    : auditResult('document-completeness', record, 'note', 'incomplete', { values: { missing } });
}

/** Of a call that is held in part, what is not there may stand in the rest. */
function missingInCall({ basis, publishedOn, applications, excerpt }: CallNotice): NoticePart[] {
  if (excerpt) return [];
  const dated = applications.length === 0 || applications.some(({ window }) => window.until);
  return [
    ...(basis.length === 0 ? (['basis'] as const) : []),
    ...(dated ? [] : (['applications'] as const)),
    ...(publishedOn ? [] : (['publishedOn'] as const)),
  ];
}

function missingOnDecision({ basis, publishedOn }: Dated): NoticePart[] {
  return [
    ...(basis.length === 0 ? (['basis'] as const) : []),
    ...(publishedOn ? [] : (['publishedOn'] as const)),
  ];
}

function missingOnList(context: AuditContext, list: ListRecord): NoticePart[] {
  const { window, objectionChannel, basis, publishedOn } = current(list);
  const needsWindow = window !== null || lawOf(context).publication(list.kind) !== undefined;
  return [
    ...(basis.length === 0 ? (['basis'] as const) : []),
    ...(needsWindow && !(window?.from && window.until) ? (['window'] as const) : []),
    ...(objectionChannel?.office ? [] : (['office'] as const)),
    ...(objectionChannel?.phone ? [] : (['phone'] as const)),
    ...(objectionChannel?.address ? [] : (['address'] as const)),
    ...(publishedOn ? [] : (['publishedOn'] as const)),
  ];
}
