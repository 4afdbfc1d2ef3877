import type { Day } from '../domain/calendar/day.ts';
import { current } from '../domain/records/record.ts';
import type { Round } from '../domain/records/record.ts';
import type { RuleOf } from '../schemas/rules/rules-file.ts';
import { line, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

type Step = RuleOf<'order'>['sequence'][number];
type Span = { from: Day; until: Day };

/**
 * The steps came in the order of the text: 江阴 approves before it publishes (J17, J24–26), the others publish
 * first. Where the text states a second order elsewhere, keeping that one is a note.
 */
export const stageOrder: Check = {
  code: 'stage-order',
  run(subject) {
    const { winners } = subject.round;
    if (!winners) return [];
    return rulesOf(subject, 'order').map((rule) => {
      const days = knownDays(subject.round);
      const values = Object.fromEntries(
        [...days].map(([step, { from, until }]) => [
          step,
          from === until ? from : `${from}—${until}`,
        ]),
      );
      const rest = {
        at: ['approvedOn'],
        rule,
        values: { ...values, sequence: rule.sequence.join(',') },
      };
      if (rule.sequence.filter((step) => days.has(step)).length < 2 || !days.has('publicity'))
        return line('stage-order', winners, 'cannot', 'order-days-unknown', rest);
      if (inOrder(rule.sequence, days))
        return line('stage-order', winners, 'met', 'in-order', rest);
      return rule.alternative && inOrder(rule.alternative, days)
        ? line('stage-order', winners, 'note', 'in-order-alternative', rest)
        : line('stage-order', winners, 'unmet', 'out-of-order', rest);
    });
  },
};

/** The days on record; steps that no record dates are left out, never guessed. */
function knownDays(round: Round): Map<Step, Span> {
  const days = new Map<Step, Span>();
  const list = round.lists.find((each) => each.kind === 'proposed-winners');
  const window = list && current(list).window;
  if (window?.from && window.until)
    days.set('publicity', { from: window.from, until: window.until });
  if (round.winners) {
    const { approvedOn, decidedOn } = current(round.winners);
    if (approvedOn) days.set('approval', { from: approvedOn, until: approvedOn });
    days.set('award', { from: decidedOn, until: decidedOn });
  }
  return days;
}

/** A step may begin only after the one before has ended; approval and award may fall on one day. */
function inOrder(sequence: readonly Step[], days: ReadonlyMap<Step, Span>): boolean {
  const known = sequence.flatMap((step) => {
    const span = days.get(step);
    return span ? [{ step, ...span }] : [];
  });
  return known.every((span, index) => {
    const before = known[index - 1];
    if (!before) return true;
    return before.step === 'publicity' || span.step === 'publicity'
      ? before.until < span.from
      : before.until <= span.from;
  });
}
