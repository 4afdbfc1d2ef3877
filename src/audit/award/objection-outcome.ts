import type { OutcomeResult } from '../../model/outcomes.ts';
import { current } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import type { Objections } from '../../schemas/records/lists.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditResult } from '../result.ts';
import { namingRecords } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** An outcome that names whom it is about; of another nothing can be held against a list. */
type Outcome = Objections['outcomes'][number] & { organisation: string };

/**
 * An organisation whose objection was upheld is not among the winners (B16, W25); where the text foresees it,
 * the next in rank moves up (W25). Whether the replacement is published again is left open by the text. Where the
 * text does not say what follows (L, J), its being named is a note. Where only a proved 禁止性规定 costs the place
 * (Z13), an upheld objection alone proves nothing.
 */
export const objectionOutcome: Check = {
  code: 'objection-outcome',
  run(context) {
    const rule = lawOf(context).objectionUpheld();
    return context.round.lists.flatMap((list) =>
      (current(list).objections?.outcomes ?? []).flatMap((outcome, index): AuditResult[] => {
        const at = ['objections', 'outcomes', index];
        if (!isNamed(outcome)) return [];
        const late = [
          ...settledLate(context, list, outcome, at),
          ...contradicted(context, list, outcome, index),
        ];
        if (outcome.result !== 'upheld') return late;
        return [
          ...late,
          leftOut(context, list, outcome, at, rule),
          ...(outcome.replacedBy
            ? replaced(context, list, outcome.replacedBy, [...at, 'replacedBy'], rule)
            : unfilled(context, list, outcome, at, rule)),
        ];
      }),
    );
  },
};

function isNamed(outcome: Objections['outcomes'][number]): outcome is Outcome {
  return outcome.organisation !== undefined;
}

/** An award decided while an objection was still open: no text says that it may be, so that is a note. */
function settledLate(
  context: AuditContext,
  list: ListRecord,
  { organisation, decidedOn: settled }: Outcome,
  at: PropertyKey[],
): AuditResult[] {
  const awarded = context.round.winners && current(context.round.winners).decidedOn;
  if (!awarded || !settled || settled <= awarded) return [];
  return [
    auditResult('objection-outcome', list, 'note', 'settled-after-award', {
      at: [...at, 'decidedOn'],
      rule: lawOf(context).objectionUpheld() ?? lawOf(context).objectionRight(),
      values: { name: nameOf(context, organisation), settled, awarded },
    }),
  ];
}

/** Two outcomes on one organisation may be of two objections; that one was upheld and another not is worth a look. */
function contradicted(
  context: AuditContext,
  list: ListRecord,
  outcome: Outcome,
  index: number,
): AuditResult[] {
  const earlier = (current(list).objections?.outcomes ?? []).slice(0, index);
  const other = earlier.some(
    ({ organisation, result }) =>
      organisation === outcome.organisation && isContrary(result, outcome.result),
  );
  return other
    ? [
        auditResult('objection-outcome', list, 'note', 'outcomes-contradict', {
          at: ['objections', 'outcomes', index, 'result'],
          rule: lawOf(context).objectionUpheld() ?? lawOf(context).objectionRight(),
          values: { name: nameOf(context, outcome.organisation) },
        }),
      ]
    : [];
}

function isContrary(one: OutcomeResult, other: OutcomeResult): boolean {
  return [one, other].includes('upheld') && [one, other].includes('rejected');
}

/** A place the text has filled by the next in rank (W25), and nobody moved up although somebody was waiting. */
function unfilled(
  context: AuditContext,
  list: ListRecord,
  { organisation }: Outcome,
  at: PropertyKey[],
  rule: UpheldRule,
): AuditResult[] {
  const { winners } = context.round;
  if (rule?.replacement !== 'next-in-rank' || !winners) return [];
  const { entries, vacant = [] } = current(winners);
  const laidOpen = current(list).entries;
  const place = laidOpen.find((each) => each.organisation === organisation);
  const isWinner = (id: string) => entries.some((each) => each.organisation === id);
  const [next] = waitingFor(context, list).filter((each) => !isWinner(each));
  const movedUp = entries.some(
    (each) => !laidOpen.some((row) => row.organisation === each.organisation),
  );
  const saidVacant = place?.tier !== undefined && vacant.includes(place.tier);
  if (list.kind !== 'proposed-winners' || !place || !next || movedUp || saidVacant) return [];
  if (isWinner(organisation)) return [];
  const values = { name: nameOf(context, organisation), next: nameOf(context, next) };
  return [
    auditResult('objection-outcome', list, 'note', 'replacement-missing', { at, rule, values }),
  ];
}

type UpheldRule = RuleOf<'objection-upheld'> | undefined;

function leftOut(
  context: AuditContext,
  list: ListRecord,
  { organisation, prohibited }: Outcome,
  at: PropertyKey[],
  rule: UpheldRule,
): AuditResult {
  const { winners } = context.round;
  const detail = { at, rule, values: { name: nameOf(context, organisation) } };
  if (!winners) return auditResult('objection-outcome', list, 'met', 'upheld', detail);
  if (!current(winners).entries.some((each) => each.organisation === organisation))
    return auditResult('objection-outcome', list, 'met', 'upheld-left-out', detail);
  if (rule?.onlyFor === 'prohibition' && prohibited !== true)
    return prohibited === false
      ? auditResult('objection-outcome', list, 'met', 'upheld-no-prohibition', detail)
      : auditResult('objection-outcome', list, 'cannot', 'upheld-prohibition-unsaid', detail);
  return rule
    ? auditResult('objection-outcome', list, 'unmet', 'upheld-still-named', detail)
    : auditResult('objection-outcome', list, 'note', 'upheld-effect-unsaid', {
        ...detail,
        rule: lawOf(context).objectionRight(),
      });
}

function replaced(
  context: AuditContext,
  list: ListRecord,
  replacedBy: string,
  at: PropertyKey[],
  rule: UpheldRule,
): AuditResult[] {
  const detail = { at, rule, values: { replacement: nameOf(context, replacedBy) } };
  if (rule?.replacement !== 'next-in-rank')
    return [auditResult('objection-outcome', list, 'note', 'replacement-not-foreseen', detail)];
  const { winners } = context.round;
  const left =
    winners && !current(winners).entries.some((each) => each.organisation === replacedBy);
  const { objections } = current(list);
  const waiting = waitingFor(context, list);
  const vacated = (objections?.outcomes ?? []).filter((each) => each.replacedBy).length;
  const position = waiting.indexOf(replacedBy);
  return [
    position < 0
      ? auditResult('objection-outcome', list, 'cannot', 'replacement-rank-unknown', detail)
      : position < vacated
        ? auditResult('objection-outcome', list, 'met', 'replaced-in-rank', detail)
        : auditResult('objection-outcome', list, 'unmet', 'replaced-out-of-rank', {
            ...detail,
            values: { ...detail.values, next: nameOf(context, waiting[0] ?? '') },
          }),
    left
      ? auditResult('objection-outcome', list, 'note', 'replacement-not-awarded', detail)
      : auditResult('objection-outcome', list, 'note', 'replacement-publicity-open', detail),
  ];
}

/** Those ranked in the round who do not stand on the list and may move up, best first. */
function waitingFor(context: AuditContext, list: ListRecord): string[] {
  const { entries } = current(list);
  return ranked(context).filter(
    (organisation) =>
      !entries.some((each) => each.organisation === organisation) && !isOut(context, organisation),
  );
}

/** Everyone ranked on a list of the round, best first. */
function ranked({ round }: AuditContext): string[] {
  const ranks = new Map<string, number>();
  for (const list of round.lists)
    for (const { organisation, rank } of current(list).entries)
      if (rank !== undefined) ranks.set(organisation, rank);
  return [...ranks].sort(([, a], [, b]) => a - b).map(([organisation]) => organisation);
}

function isOut({ round }: AuditContext, organisation: string): boolean {
  return round.lists.some((list) =>
    (current(list).objections?.outcomes ?? []).some(
      (each) => each.result === 'upheld' && each.organisation === organisation,
    ),
  );
}

function nameOf({ round }: AuditContext, organisation: string): string {
  const rows = namingRecords(round).flatMap(({ entries }) => entries);
  return rows.find((each) => each.organisation === organisation)?.name ?? organisation;
}
