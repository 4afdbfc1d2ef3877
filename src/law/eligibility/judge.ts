import type { Demand } from '../../schemas/rules/eligibility.ts';
import { all } from './demands/all.ts';
import { any } from './demands/any.ts';
import { atLeast } from './demands/at-least.ts';
import { atMost } from './demands/at-most.ts';
import { begun } from './demands/begun.ts';
import { byCase } from './demands/by-case.ts';
import { contradictory } from './demands/contradictory.ts';
import { heldSince } from './demands/held-since.ts';
import { implied } from './demands/implied.ts';
import { isFalse } from './demands/is-false.ts';
import { isTrue } from './demands/is-true.ts';
import { judged } from './demands/judged.ts';
import { noHigherAward } from './demands/no-higher-award.ts';
import { noLossWithin } from './demands/no-loss-within.ts';
import { noneWithin } from './demands/none-within.ts';
import { nothing } from './demands/nothing.ts';
import { notAwardedWithin } from './demands/not-awarded-within.ts';
import { notInARow } from './demands/not-in-a-row.ts';
import { oneOf } from './demands/one-of.ts';
import { rankAtMost } from './demands/rank-at-most.ts';
import { readings } from './demands/readings.ts';
import { yearsSince } from './demands/years-since.ts';
import type { FactKey } from '../../model/facts.ts';
import type { DemandKind, DemandOf, Situation, Verdict } from './verdict.ts';

const KINDS: { [K in Demand['kind']]: DemandKind<DemandOf<K>> } = {
  'is-true': isTrue,
  'is-false': isFalse,
  'one-of': oneOf,
  judged,
  begun,
  'years-since': yearsSince,
  'none-within': noneWithin,
  'no-loss-within': noLossWithin,
  'rank-at-most': rankAtMost,
  'at-least': atLeast,
  'at-most': atMost,
  'held-since': heldSince,
  'not-awarded-within': notAwardedWithin,
  'not-in-a-row': notInARow,
  'no-higher-award': noHigherAward,
  implied,
  readings,
  nothing,
  contradictory,
  all,
  any,
  'by-case': byCase,
};

/** Holds a demand against a situation; reasons of every part are given, also of those that did not decide. */
export function judge(demand: Demand, situation: Situation): Verdict {
  return kindOf(demand).judge(demand, situation, judge);
}

/** A demand and every demand it is composed of, however deep. */
export function allParts(demand: Demand): Demand[] {
  return [demand, ...(kindOf(demand).parts?.(demand) ?? []).flatMap(allParts)];
}

/** Every fact a demand and its parts need an answer to. */
export function factsOf(demand: Demand): FactKey[] {
  return allParts(demand).flatMap((part) => kindOf(part).facts(part));
}

function kindOf(demand: Demand): DemandKind {
  return KINDS[demand.kind];
}
