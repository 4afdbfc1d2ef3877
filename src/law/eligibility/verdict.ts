import type { Day } from '../calendar/day.ts';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import type { Lasting } from '../../schemas/text.ts';
import { agreed, together } from '../readings/reading.ts';
import type { Reading } from '../readings/reading.ts';
import type { RoundGrid } from './rounds-passed.ts';
import type { EarlierAward, FactKey, Facts, HigherAward } from '../../model/facts.ts';

/**
 * How a demand came out. `unknown`: a fact is missing; `review`: only the reviewers can say. The first is
 * settled by answering, the second is not.
 */
export type Result = 'met' | 'unmet' | 'unknown' | 'review';

/** How long something bars, its last day included. */
export interface Bar {
  /** By the longest tenable reading of the text. */
  until: Day;
  /** By every one. */
  sureUntil: Day;
  /** Counted in rounds, whose years are reckoned. */
  estimated: boolean;
}

/** The part of an explanation that differs by demand, by code. Days are inclusive. */
export type Ground =
  | { code: 'unanswered'; fact: FactKey }
  | { code: 'none'; fact: FactKey }
  | { code: 'stated'; fact: FactKey; answer: boolean }
  | { code: 'judgement'; fact: FactKey; answer: boolean }
  | { code: 'choice'; fact: FactKey; answer: string }
  | { code: 'begun'; fact: FactKey; from: Day }
  | { code: 'years-since'; fact: FactKey; from: Day; years: number; reachedOn: Day }
  | ({ code: 'none-within'; fact: FactKey; from: Day; period: Lasting; cycleYears: number } & Bar)
  | { code: 'no-loss-within'; fact: FactKey; year: number; years: number; until: Day }
  | { code: 'rank'; fact: FactKey; rank: number; limit: number }
  | { code: 'amount'; fact: FactKey; amount: number; least?: number; most?: number }
  | { code: 'not-held'; fact: FactKey }
  | { code: 'in-a-row'; fact: FactKey; times: number }
  | ({
      code: 'awarded';
      fact: FactKey;
      award: EarlierAward;
      period: Lasting;
      cycleYears: number;
    } & Bar)
  | { code: 'higher-award'; fact: FactKey; award: HigherAward }
  | { code: 'case'; fact: FactKey; answer: string }
  | { code: 'case-unanswered'; fact: FactKey }
  | { code: 'implied' }
  | { code: 'contradictory' };

/** One step of an explanation: a fact, the arithmetic done with it, and what it came to. */
export type Reason = Ground & {
  result: Result;
  /** The first day on which the same facts give another result; absent when time changes nothing. */
  turnsOn?: Day;
};

export interface Verdict {
  result: Result;
  /** In the order of the demand; of several demands, those that did not decide stand here as well. */
  reasons: readonly Reason[];
  /** What each tenable reading of the text comes to; only where they differ. */
  readings?: readonly Reading<Result>[];
}

/** What a demand is held against, and the real rounds of the award. */
export interface Situation extends RoundGrid {
  facts: Facts;
  /** The reference day. */
  on: Day;
}

type Judge = (demand: Demand, situation: Situation) => Verdict;

/** How demands of one kind are decided. */
export interface DemandKind<D extends Demand = Demand> {
  /** Facts the demand itself needs. */
  facts(demand: D): readonly FactKey[];
  /** Demands it is composed of. */
  parts?(demand: D): readonly Demand[];
  judge(demand: D, situation: Situation, judge: Judge): Verdict;
}

export type DemandOf<K extends Demand['kind']> = Extract<Demand, { kind: K }>;

/**
 * What several tenable readings come to: their common result, else what the reviewers decide, or, while a fact is
 * missing to one of them, not yet known.
 */
export function fromReadings(
  readings: readonly Reading<Result>[],
  reasons: readonly Reason[],
): Verdict {
  const result = agreed(readings);
  if (result !== undefined) return { result, reasons };
  const missing = readings.some((reading) => reading.result === 'unknown');
  return { result: missing ? 'unknown' : 'review', reasons, readings };
}

/** The verdict on a whole from those on its parts, reading by reading. */
export function composed(
  verdicts: readonly Verdict[],
  of: (results: readonly Result[]) => Result,
): Verdict {
  return fromReadings(
    together(verdicts.map(readingsOf), of),
    verdicts.flatMap(({ reasons }) => reasons),
  );
}

/** What a verdict is by each reading: one and the same where they do not differ. */
export function readingsOf({ result, readings }: Verdict): readonly Reading<Result>[] {
  return readings ?? [{ says: [], result }];
}

/** True where some tenable reading fails the demand. */
export function mayFail(verdict: Verdict): boolean {
  return readingsOf(verdict).some(({ result }) => result === 'unmet');
}

/** A verdict that rests on one reason. */
export function because(reason: Reason): Verdict {
  return { result: reason.result, reasons: [reason] };
}

export function unanswered(fact: FactKey): Verdict {
  return because({ code: 'unanswered', result: 'unknown', fact });
}
