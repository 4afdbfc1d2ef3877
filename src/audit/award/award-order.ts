import type { Day } from '../../law/calendar/day.ts';
import { awardedNobody } from '../../law/records/awarded-nobody.ts';
import { absenceOf } from '../../law/records/missing-notice.ts';
import { current } from '../../model/record.ts';
import type { PublishedWinners, Round } from '../../model/record.ts';
import { APPROVAL_STEPS } from '../../model/stages.ts';
import type { ApprovalStep } from '../../model/stages.ts';
import type { Step, StepDays } from '../publication/reasons.ts';
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

/**
 * Publicity, every approval and the award came in the order of the text: 江阴 approves before it publishes (J17,
 * J24–26), 漯河 before and after (L16–18), the others publish first. Where the text states a second order elsewhere,
 * keeping that one is a note. While a step has no day of its own the rest can be out of order, but not in order.
 */
export function awardOrder(context: AuditContext): AuditResult[] {
  const { winners } = context.round;
  if (!winners || awardedNobody(context.round)) return [];
  return lawOf(context)
    .of('order')
    .map((rule): AuditResult => {
      const data = current(winners);
      const publicity = publicityOf(context.round);
      if (!publicity)
        return auditResult('stage-order', winners, 'cannot', 'order-days-unknown', {
          at: ['approvedOn'],
          rule,
          values: {
            absence: listAt(context.round, 'proposed-winners')
              ? null
              : absenceOf(context.round, 'proposed-winners'),
          },
        });
      const steps = APPROVAL_STEPS.filter((step) => rule.sequence.includes(step));
      const approvals = approvalsOf(data, steps);
      const missing = steps.filter((step) => !approvals.some((each) => each.step === step));
      const values: StepDays = {
        sequence: rule.sequence,
        publicity: { from: publicity.from, until: publicity.until },
        approvals: approvals.map(({ step, on }) => ({ step, on })),
        award: data.decidedOn,
        missing,
      };
      const say = (
        result: AuditVerdict,
        reason: OrderReason,
        at: readonly PropertyKey[] = [approvalKey(data)],
      ) => auditResult('stage-order', winners, result, reason, { at, rule, values });

      const possible = possibleDays(approvals, steps).map((days) => [
        publicity,
        ...days,
        ...(data.decidedOn ? [dated('award', data.decidedOn, ['decidedOn'])] : []),
      ]);
      const late = outOfOrder(rule.sequence, possible);
      if (!late && (missing.length > 0 || data.decidedOn === null))
        return say('cannot', 'order-approval-unknown');
      if (!late) return say('met', 'in-order');
      return rule.alternative && missing.length === 0 && !outOfOrder(rule.alternative, possible)
        ? say('note', 'in-order-alternative')
        : say('unmet', 'out-of-order', late.at);
    });
}

/** When the list of proposed winners was laid open; null where that is not on record. */
function publicityOf(round: Round): Dated | null {
  const list = listAt(round, 'proposed-winners');
  const window = list && current(list).window;
  return window?.from && window.until
    ? { step: 'publicity', from: window.from, until: window.until, at: [] }
    : null;
}

/** A day of approval; of which step, is not said where the record states one day and the text knows several. */
interface Approval {
  step: ApprovalStep | null;
  on: Day;
  at: readonly PropertyKey[];
}

function approvalsOf(
  { approvals, approvedOn }: PublishedWinners,
  steps: readonly ApprovalStep[],
): Approval[] {
  if (approvals)
    return approvals.map(({ step, on }, index) => ({ step, on, at: ['approvals', index, 'on'] }));
  const [only, ...more] = steps;
  const step = more.length === 0 ? (only ?? null) : null;
  return approvedOn ? [{ step, on: approvedOn, at: ['approvedOn'] }] : [];
}

function approvalKey({ approvals }: PublishedWinners): string {
  return approvals ? 'approvals' : 'approvedOn';
}

/** What the days of approval may be the days of: one passes one step, and where it is not said which, any. */
function possibleDays(
  approvals: readonly Approval[],
  steps: readonly ApprovalStep[],
): readonly Dated[][] {
  return approvals.reduce<Dated[][]>(
    (possible, { step, on, at }) =>
      possible.flatMap((days) =>
        (step ? [step] : steps).map((each) => [...days, dated(each, on, at)]),
      ),
    [[]],
  );
}

function dated(step: Step, on: Day, at: readonly PropertyKey[]): Dated {
  return { step, from: on, until: on, at };
}

/** The first day that comes before one it should follow, whatever the days may be; null when all may follow. */
function outOfOrder(sequence: readonly Step[], possible: readonly Dated[][]): Dated | null {
  const faults = possible.map((known) =>
    fault(sequence.flatMap((step) => known.find((each) => each.step === step) ?? [])),
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
