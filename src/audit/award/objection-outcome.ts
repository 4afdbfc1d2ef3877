import { current } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import type { Objections } from '../../schemas/records/lists.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditLine } from '../result.ts';
import { namingRecords } from '../publication/stages.ts';
import { line, rulesOf } from '../context.ts';
import type { Check, Subject } from '../context.ts';

type Outcome = Objections['outcomes'][number];

/**
 * An organisation whose objection was upheld is not among the winners (B16, W25); where the text foresees it,
 * the next in rank moves up (W25). Whether the replacement is published again is left open by the text. Where the
 * text does not say what follows (L, J), its being named is a note.
 */
export const objectionOutcome: Check = {
  code: 'objection-outcome',
  run(subject) {
    const rule = rulesOf(subject, 'objection-upheld')[0];
    return subject.round.lists.flatMap((list) =>
      (current(list).objections?.outcomes ?? []).flatMap((outcome, index): AuditLine[] => {
        const at = ['objections', 'outcomes', index];
        const late = settledLate(subject, list, outcome, at);
        if (outcome.result !== 'upheld') return late;
        return [
          ...late,
          leftOut(subject, list, outcome, at, rule),
          ...(outcome.replacedBy
            ? replaced(subject, list, outcome.replacedBy, [...at, 'replacedBy'], rule)
            : []),
        ];
      }),
    );
  },
};

/** An award decided while an objection was still open: no text says that it may be, so that is a note. */
function settledLate(
  subject: Subject,
  list: ListRecord,
  { organisation, decidedOn: settled }: Outcome,
  at: PropertyKey[],
): AuditLine[] {
  const awarded = subject.round.winners && current(subject.round.winners).decidedOn;
  if (!awarded || !settled || settled <= awarded) return [];
  return [
    line('objection-outcome', list, 'note', 'settled-after-award', {
      at: [...at, 'decidedOn'],
      rule: rulesOf(subject, 'objection-upheld')[0] ?? rulesOf(subject, 'objection-right')[0],
      values: { name: nameOf(subject, organisation), settled, awarded },
    }),
  ];
}

type UpheldRule = RuleOf<'objection-upheld'> | undefined;

function leftOut(
  subject: Subject,
  list: ListRecord,
  { organisation }: Outcome,
  at: PropertyKey[],
  rule: UpheldRule,
): AuditLine {
  const { winners } = subject.round;
  const detail = { at, rule, values: { name: nameOf(subject, organisation) } };
  if (!winners) return line('objection-outcome', list, 'met', 'upheld', detail);
  if (!current(winners).entries.some((each) => each.organisation === organisation))
    return line('objection-outcome', list, 'met', 'upheld-left-out', detail);
  return rule
    ? line('objection-outcome', list, 'unmet', 'upheld-still-named', detail)
    : line('objection-outcome', list, 'note', 'upheld-effect-unsaid', {
        ...detail,
        rule: rulesOf(subject, 'objection-right')[0],
      });
}

function replaced(
  subject: Subject,
  list: ListRecord,
  replacedBy: string,
  at: PropertyKey[],
  rule: UpheldRule,
): AuditLine[] {
  const detail = { at, rule, values: { replacement: nameOf(subject, replacedBy) } };
  if (rule?.replacement !== 'next-in-rank')
    return [line('objection-outcome', list, 'note', 'replacement-not-foreseen', detail)];
  const { winners } = subject.round;
  const left =
    winners && !current(winners).entries.some((each) => each.organisation === replacedBy);
  const { objections, entries } = current(list);
  const waiting = ranked(subject).filter(
    (organisation) =>
      !entries.some((each) => each.organisation === organisation) && !isOut(subject, organisation),
  );
  const vacated = (objections?.outcomes ?? []).filter((each) => each.replacedBy).length;
  const position = waiting.indexOf(replacedBy);
  return [
    position < 0
      ? line('objection-outcome', list, 'cannot', 'replacement-rank-unknown', detail)
      : position < vacated
        ? line('objection-outcome', list, 'met', 'replaced-in-rank', detail)
        : line('objection-outcome', list, 'unmet', 'replaced-out-of-rank', {
            ...detail,
            values: { ...detail.values, next: nameOf(subject, waiting[0] ?? '') },
          }),
    left
      ? line('objection-outcome', list, 'note', 'replacement-not-awarded', detail)
      : line('objection-outcome', list, 'note', 'replacement-publicity-open', detail),
  ];
}

/** Everyone ranked on a list of the round, best first. */
function ranked({ round }: Subject): string[] {
  const ranks = new Map<string, number>();
  for (const list of round.lists)
    for (const { organisation, rank } of current(list).entries)
      if (rank !== undefined) ranks.set(organisation, rank);
  return [...ranks].sort(([, a], [, b]) => a - b).map(([organisation]) => organisation);
}

function isOut({ round }: Subject, organisation: string): boolean {
  return round.lists.some((list) =>
    (current(list).objections?.outcomes ?? []).some(
      (each) => each.result === 'upheld' && each.organisation === organisation,
    ),
  );
}

function nameOf({ round }: Subject, organisation: string): string {
  const rows = namingRecords(round).flatMap(({ entries }) => entries);
  return rows.find((each) => each.organisation === organisation)?.name ?? organisation;
}
