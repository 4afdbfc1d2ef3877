import { addYears } from '../../law/calendar/day.ts';
import { liesIn } from '../../law/regulation/places.ts';
import type { FoundRule } from '../../law/awards/revocation-rule.ts';
import { current } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { auditResult } from '../context.ts';
import type { AuditContext } from '../context.ts';

/** An application tells of the last years, three or five in these texts: what is older by far is most likely a misprint. */
const OLDEST_YEARS = 10;

/**
 * Fraud gets an award and so comes before it; an accident or misconduct takes away what was given and so comes after.
 * Where the text limits the time itself (B23, Z20), the check of the limit tells.
 */
export function eventLines(
  { round }: AuditContext,
  record: RevocationPublished,
  { rule }: FoundRule,
): AuditResult[] {
  const { happenedOn: happened } = current(record);
  const awarded = round.winners && current(round.winners).decidedOn;
  if (!happened || !awarded || rule.within) return [];
  const detail = { at: ['happenedOn'], rule, values: { happened, awarded } };
  const obtained = rule.ground === 'fraud' || rule.ground === 'false-application';
  if (obtained && happened > awarded)
    return [auditResult('revocation-ground', record, 'note', 'event-after-award', detail)];
  if (obtained && happened < addYears(awarded, -OLDEST_YEARS))
    return [auditResult('revocation-ground', record, 'note', 'event-long-before', detail)];
  return !obtained && happened < awarded
    ? [auditResult('revocation-ground', record, 'note', 'event-before-award', detail)]
    : [];
}

/** A decision names among the places it rests on that of its ground. */
export function basisLines(record: RevocationPublished, { rule }: FoundRule): AuditResult[] {
  const { basis, ground } = current(record);
  if (basis.length === 0 || basis.some((at) => liesIn(ground, at) || liesIn(at, ground))) return [];
  return [
    auditResult('revocation-ground', record, 'note', 'basis-without-ground', {
      at: ['basis'],
      rule,
      values: { basis, ground },
    }),
  ];
}
