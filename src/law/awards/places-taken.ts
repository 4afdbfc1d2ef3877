import type { Recipient } from '../../model/recipients.ts';
import type { Day } from '../calendar/day.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import { winsAgain } from './earlier-awards.ts';
import type { AwardRow, RoundHistory } from './earlier-awards.ts';

/** Rows held against places: how many of them take one. */
export interface CountedRows {
  named: number;
  /** Repeat winners where the text says that they take none (B18 ¶2, L25, W6). */
  outside: number;
  /** Rows of which the text leaves open whether they are such; they are counted. */
  open: number;
  counted: number;
}

/** How many awards of a tier were given, against the places its text has. */
export interface TierPlaces {
  tier: string;
  /** Places for the tier alone; null where the text counts tiers together or sets none. */
  places: number | null;
  /** The rule that sets them, with 原则上 and 左右 as the text has them. */
  limit: RuleOf<'places'> | null;
  /** The rule that counts the tier together with others (W4). */
  joint: RuleOf<'places'> | null;
  /** Whom the tier is given to. */
  recipients: readonly Recipient[];
  /** Winners that take a place. */
  taking: number;
  /** Repeat winners where the text says that they take none. */
  outside: number;
}

/**
 * Counts rows as places are counted: a winner that won before, by the list's own mark or by an award on record,
 * stands outside where the text says so.
 * Six rows of which one won the same award in an earlier round, in a text that says so: 5 counted, 1 outside.
 * @param before the day from which on another award is no earlier one
 */
export function countRows(
  law: RuleSet,
  history: RoundHistory,
  rows: readonly AwardRow[],
  before: Day,
): CountedRows {
  const rule = law.repeatOutside();
  const again = rows.map((row) => (rule ? winsAgain(history, rule, row, before) : 'no'));
  const outside = again.filter((each) => each === 'yes').length;
  const open = again.filter((each) => each === 'open').length;
  return { named: rows.length, outside, open, counted: rows.length - outside };
}

/** A round's winners by tier, in the order of the text's tiers, against the places of each. */
export function placesTaken(
  law: RuleSet,
  history: RoundHistory,
  winners: readonly AwardRow[],
  before: Day,
): TierPlaces[] {
  return law.tiers.map(({ id }) => {
    const own = winners.filter(({ tier }) => tier === id);
    const rule = law.places(id);
    const { counted, outside } = countRows(law, history, own, before);
    return {
      tier: id,
      places: rule?.count ?? null,
      limit: rule ?? null,
      joint: law.jointPlaces().find((each) => law.placesOver(each).includes(id)) ?? null,
      recipients: law.recipients([id]),
      taking: counted,
      outside,
    };
  });
}
