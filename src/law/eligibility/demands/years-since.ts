import { addYears } from '../../calendar/day.ts';
import type { Day } from '../../calendar/day.ts';
import type { FactKey } from '../../../model/facts.ts';
import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf, Verdict } from '../verdict.ts';

/**
 * N years must have passed since a day: met from the N-th anniversary on, that day included
 * (2020-02-29 with 5 years: from 2025-02-28). A day still to come is unmet until then.
 */
export const yearsSince: DemandKind<DemandOf<'years-since'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact, years }, { facts, on }) {
    const from = facts[fact];
    if (from === undefined) return unanswered(fact);
    return yearsSinceDay(fact, from, years, on);
  },
};

/** The same of a day that is known. */
export function yearsSinceDay(fact: FactKey, from: Day, years: number, on: Day): Verdict {
  const reachedOn = addYears(from, years);
  const reason = { code: 'years-since', fact, from, years, reachedOn } as const;
  return because(
    on >= reachedOn
      ? { ...reason, result: 'met' }
      : { ...reason, result: 'unmet', turnsOn: reachedOn },
  );
}
