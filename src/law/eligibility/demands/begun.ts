import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** Something must have begun, however lately: met from the first day on, that day included. */
export const begun: DemandKind<DemandOf<'begun'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact }, { facts, on }) {
    const from = facts[fact];
    if (from === undefined) return unanswered(fact);
    const reason = { code: 'begun', fact, from } as const;
    return because(
      on >= from ? { ...reason, result: 'met' } : { ...reason, result: 'unmet', turnsOn: from },
    );
  },
};
