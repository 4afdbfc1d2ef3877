import type { Day } from '../calendar/day.ts';
import { concerning } from './assess.ts';
import type { EligibilityRules } from './assess.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import { factsOf, judge } from './judge.ts';

/** The facts that need not be asked for: without all of them, every condition that wants one is met. */
export function needlessFacts(
  { conditions, cycleYears }: EligibilityRules,
  facts: Facts,
  on: Day,
  rounds: readonly Day[] = [],
): Set<FactKey> {
  const wanting = concerning(conditions, facts).map(({ demand }) => ({
    demand,
    wants: new Set(factsOf(demand)),
  }));
  const needless = new Set<FactKey>();
  let kept = facts;
  for (const fact of new Set(wanting.flatMap(({ wants }) => [...wants]))) {
    const without = Object.fromEntries(
      Object.entries(kept).filter(([key]) => key !== fact),
    ) as Facts;
    const situation = { facts: without, on, rounds, cycleYears };
    const needed = wanting.some(
      ({ demand, wants }) => wants.has(fact) && judge(demand, situation).result !== 'met',
    );
    if (needed) continue;
    needless.add(fact);
    kept = without;
  }
  return needless;
}
