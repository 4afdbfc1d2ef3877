import type { RuleOf, RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Citation } from '../../schemas/text.ts';
import { addDays } from '../calendar/day.ts';
import { ENDLESS } from '../../model/endless.ts';
import type { Day } from '../calendar/day.ts';
import type { Taken, Won } from './award-history.ts';

/** A length of time in which something on record keeps an organisation from applying. */
export interface AwardBar {
  /** Why: an earlier win, a term that must first run out, a ban, or a condition of the application. */
  kind: 'reapply' | 'term' | 'ban' | 'condition';
  cause: Won | Taken;
  /** First barred day. */
  from: Day;
  /** Last day it bars for certain, that day included; null where it never does. */
  sureUntil: Day | null;
  /** Last day it bars by a reading of the text that can be held; the same day where no reading differs; ENDLESS. */
  until: Day;
  /** True where nobody says when it began, and so not when it ends; then `until` is the latest it can. */
  endUnknown: boolean;
  /** Counted in rounds, whose years are reckoned. */
  estimated: boolean;
  /** The decision itself prints its last day. */
  printed: boolean;
  /** The text whose words these are. */
  rules: RulesFile | undefined;
  cites: readonly Citation[];
  /** What the condition asks, in a sentence; empty for the others. */
  says: string;
}

/** Decision days of the rounds that count, and the text one would apply under now. */
export interface Applying {
  rounds: readonly Day[];
  rules: RulesFile | undefined;
}

/** Whether the text leaves open that a rule means awards of a tier at all (B22 and W41: the nomination). */
export function isOpenFor(
  { appliesTo }: RuleOf<'revocation'>,
  tier: string,
  rules: RulesFile | undefined,
): boolean {
  return appliesTo === 'open' && tier !== rules?.tiers[0]?.id;
}

/** A bar with what most of them have in common. */
export function awardBar(
  kind: AwardBar['kind'],
  cause: AwardBar['cause'],
  parts: Pick<AwardBar, 'from' | 'sureUntil' | 'until' | 'rules' | 'cites'> & Partial<AwardBar>,
): AwardBar {
  const bar = { endUnknown: false, estimated: false, printed: false, says: '', ...parts };
  const undated = 'dayUnknown' in cause && cause.dayUnknown;
  return { ...bar, ...(undated ? { sureUntil: null, endUnknown: true } : {}), kind, cause };
}

/**
 * The day something on record was made public, from which its bars may run where the text names no day. A decision that
 * prints the last day of its ban has chosen; then there is none.
 */
export function otherStart(cause: Won | Taken): Day | null {
  return 'banUntil' in cause && cause.banUntil ? null : cause.publishedOn;
}

/** What a bar comes to on a day. */
export type BarState = 'barred' | 'open' | 'unknown' | 'over';

/** What a bar comes to on a day; its first and last days bar. */
export function barState(
  {
    from,
    sureUntil,
    until,
    endUnknown,
  }: Pick<AwardBar, 'from' | 'sureUntil' | 'until' | 'endUnknown'>,
  on: Day,
): BarState {
  if (on < from || on > until) return 'over';
  if (endUnknown) return 'unknown';
  return sureUntil !== null && on <= sureUntil ? 'barred' : 'open';
}

/** The first day that no bar covers by any reading; null without a bar, and where one has no end. */
export function mayApplyFrom(bars: readonly AwardBar[]): Day | null {
  const last = bars
    .map((bar) => bar.until)
    .sort()
    .at(-1);
  return last === undefined || last === ENDLESS ? null : addDays(last, 1);
}
