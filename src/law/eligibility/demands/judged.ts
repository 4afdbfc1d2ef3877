import { because, unanswered } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** A judgement only the reviewers can make: the applicant's yes leaves it to them, a no settles it. */
export const judged: DemandKind<DemandOf<'judged'>> = {
  facts: ({ fact }) => [fact],
  judge({ fact }, { facts }) {
    const answer = facts[fact];
    if (answer === undefined) return unanswered(fact);
    return because({ code: 'judgement', result: answer ? 'review' : 'unmet', fact, answer });
  },
};
