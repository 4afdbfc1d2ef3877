import type { Day } from '../../law/calendar/day.ts';
import { awardedNobody } from '../../law/records/awarded-nobody.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import type { Step } from '../publication/reasons.ts';
import type { AuditResult, AuditVerdict } from '../result.ts';
import { listAt } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext } from '../context.ts';

type OrderReason = 'in-order' | 'out-of-order' | 'in-order-alternative' | 'order-approval-unknown';
interface Dated {
  step: Step;
  from: Day;
  until: Day;
  /** Where in the winners' file the day stands; the window's stands elsewhere. */
  at: readonly PropertyKey[];
}

/** What a record's day of approval may be in the words of a text: L16–18 knows a meeting and a signature. */
const APPROVALS: readonly Step[] = ['approval', 'executive-meeting', 'signature'];

/**
 * Publicity, approval and award came in the order of the text: 江阴 approves before it publishes (J17, J24–26),
 * the others publish first. Where the text states a second order elsewhere, keeping that one is a note. Without a
 * day of approval the rest is compared; it can be out of order, but not in order.
 */
export function awardOrder(context: AuditContext): AuditResult[] {
  const { winners } = context.round;
  if (!winners || awardedNobody(context.round)) return [];
  return lawOf(context)
    .of('order')
    .map((rule): AuditResult => {
      const { publicity, approval, award } = daysOf(context.round);
      const values = {
        sequence: rule.sequence,
        publicity: publicity ? { from: publicity.from, until: publicity.until } : null,
        approval: approval?.from ?? null,
        award: award?.from ?? null,
      };
      const say = (
        result: AuditVerdict,
        reason: OrderReason,
        at: readonly PropertyKey[] = ['approvedOn'],
      ) => auditResult('stage-order', winners, result, reason, { at, rule, values });

      if (!publicity || !award)
        return auditResult('stage-order', winners, 'cannot', 'order-days-unknown', {
          at: ['approvedOn'],
          rule,
        });
      const known = [publicity, award, ...(approval ? [approval] : [])];
      const late = outOfOrder(rule.sequence, known);
      if (!late) return approval ? say('met', 'in-order') : say('cannot', 'order-approval-unknown');
      return rule.alternative && !outOfOrder(rule.alternative, known)
        ? say('note', 'in-order-alternative')
        : say('unmet', 'out-of-order', late.at);
    });
}

/** The days on record; a step that no record dates is left out, never guessed. */
function daysOf(round: Round): { publicity?: Dated; approval?: Dated; award?: Dated } {
  const list = listAt(round, 'proposed-winners');
  const window = list && current(list).window;
  const days: { publicity?: Dated; approval?: Dated; award?: Dated } = {};
  if (window?.from && window.until)
    days.publicity = { step: 'publicity', from: window.from, until: window.until, at: [] };
  if (!round.winners) return days;
  const { approvedOn, decidedOn } = current(round.winners);
  if (approvedOn)
    days.approval = { step: 'approval', from: approvedOn, until: approvedOn, at: ['approvedOn'] };
  days.award = { step: 'award', from: decidedOn, until: decidedOn, at: ['decidedOn'] };
  return days;
}

/**
 * The first day that comes before one it should follow; null when all follow. Where a text has several steps that
 * may be the approval on record, any of them will do.
 */
function outOfOrder(sequence: readonly Step[], known: readonly Dated[]): Dated | null {
  const places = APPROVALS.filter((step) => sequence.includes(step));
  const faults = (places.length > 0 ? places : [undefined]).map((approval) =>
    fault(
      sequence.flatMap((step) => {
        const sought = step === approval ? 'approval' : step;
        if (sought === 'approval' && step !== approval) return [];
        return known.find((each) => each.step === sought) ?? [];
      }),
    ),
  );
  return faults.every((each) => each !== null) ? (faults[0] ?? null) : null;
}

/** Publicity lasts to the end of its last day; everything else may follow on the same day. */
function fault(days: readonly Dated[]): Dated | null {
  for (const [index, later] of days.entries())
    for (const earlier of days.slice(0, index)) {
      const follows =
        earlier.step === 'publicity' ? earlier.until < later.from : earlier.until <= later.from;
      if (!follows) return later.step === 'publicity' ? earlier : later;
    }
  return null;
}
