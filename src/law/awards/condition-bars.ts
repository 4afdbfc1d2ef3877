import type { Demand } from '../../schemas/rules/eligibility.ts';
import { demandOf } from '../eligibility/assess.ts';
import { barredUntil, isInRounds } from '../eligibility/barred-until.ts';
import { startsOf } from '../readings/starts-from.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { Taken, Won } from './award-history.ts';
import { awardBar, otherStart } from './bar.ts';
import type { Applying, AwardBar } from './bar.ts';
import { answerOfRevocation, isNomination } from './recorded-facts.ts';
import type { Where } from './recorded-facts.ts';

type Timed = Extract<Demand, { kind: 'none-within' | 'not-awarded-within' }>;

/** A part of a condition that time alone heals, and that no other part can stand in for. */
interface TimedPart {
  demand: Timed;
  /** The text only implies it, or demands it by one reading of several. */
  open: boolean;
}

/**
 * The conditions of an application that something on record leaves unmet, whichever city's record it is: L9(五)
 * speaks of this award alone, W13(四) of every government's. Conditions for other kinds of applicants bar nobody.
 */
export function conditionBars(
  cause: Won | Taken,
  { rules, rounds }: Applying,
  where: Where = 'here',
): AwardBar[] {
  if (!rules) return [];
  const grid = { rounds, cycleYears: ruleSetOf(rules).cycleYears() };
  const { kind = 'organisation' } = cause;
  const asked = (rules.eligibility?.conditions ?? []).filter(
    (each) => each.for?.includes(kind) ?? true,
  );
  return asked.flatMap(({ says, cites, ...condition }) =>
    timedParts(demandOf(condition), cause).flatMap(({ demand: part, open }): AwardBar[] => {
      const answer = answerOf(cause, part, where);
      if (!answer) return [];
      const { on, certain } = answer;
      const from = on ?? cause.decidedOn;
      // What is counted from the decision may be counted from its being made public.
      const publishedOn = from === cause.decidedOn ? otherStart(cause) : null;
      const starts = startsOf(part, from, publishedOn);
      const { until, sureUntil, estimated } = barredUntil(starts, part.period, grid);
      return [
        awardBar('condition', cause, {
          ...{ rules, cites, says, from, until, estimated },
          sureUntil: open || !certain || on === null ? null : sureUntil,
          endUnknown: on === null,
        }),
      ];
    }),
  );
}

/** Parts that must be met by themselves: what stands among alternatives decides nothing alone. */
function timedParts(demand: Demand, cause: Won | Taken, open = false): TimedPart[] {
  switch (demand.kind) {
    case 'none-within':
    case 'not-awarded-within':
      return [{ demand, open }];
    case 'all':
      return demand.of.flatMap((part) => timedParts(part, cause, open));
    case 'implied':
      return timedParts(demand.of, cause, true);
    case 'readings':
      return demand.of.flatMap((reading) => timedParts(reading.demand, cause, true));
    case 'by-case': {
      // Of the cases a text may tell apart, the record knows only which award a fraud was for.
      const chosen = demand.cases[String(isNomination(cause))];
      return demand.fact === 'lastAwardFraudNomination' && chosen
        ? timedParts(chosen, cause, open)
        : [];
    }
    default:
      return [];
  }
}

/** What the record answers to a part; null for nothing. */
function answerOf(cause: Won | Taken, part: Timed, where: Where) {
  if (part.kind === 'none-within')
    return 'wonOn' in cause
      ? answerOfRevocation(cause, part.fact, isInRounds(part.period), where)
      : null;
  const counts = !('wonOn' in cause) && (part.tiers?.includes(cause.tier) ?? true);
  return counts ? { on: cause.decidedOn, certain: true } : null;
}
