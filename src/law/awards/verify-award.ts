import { foldedText } from '../../model/folded-text.ts';
import type { Day } from '../calendar/day.ts';
import { awardState } from './award-state.ts';
import type { AwardState, WonAward } from './award-state.ts';
import { isCreditCode } from './credit-code.ts';

/** An organisation as the lists name it, with what it won. */
export interface KnownOrganisation<A extends KnownAward = KnownAward> {
  name: string;
  /** Former names and other names it was listed under. */
  otherNames: readonly string[];
  creditCode: string | null;
  awards: readonly A[];
}

export interface KnownAward {
  award: WonAward;
  /** Null where the text sets no term. */
  validYears: number | null;
}

/** What an award is on a day; before its decision it is not yet given. */
export type StateOnDay = AwardState | { kind: 'not-yet'; from: Day };

/** How a search was understood, and whom it finds. */
export interface Found<O> {
  by: 'name' | 'code';
  organisations: O[];
}

/**
 * The state of an award on a day: given on 2021-10-18, it is not yet given on 2021-10-17.
 */
export function awardOnDay({ award, validYears }: KnownAward, on: Day): StateOnDay {
  return award.decidedOn !== null && on < award.decidedOn
    ? { kind: 'not-yet', from: award.decidedOn }
    : awardState(on, award, validYears);
}

/**
 * Finds organisations by their whole credit code, or by parts of a name, former names included: every part must
 * stand in the same name. A single character finds nobody; null says so.
 */
export function findOrganisations<O extends KnownOrganisation>(
  known: readonly O[],
  asked: string,
): Found<O> | null {
  const code = foldedText(asked).replaceAll(/[\s-]/g, '').toUpperCase();
  if (isCreditCode(code))
    return { by: 'code', organisations: known.filter(({ creditCode }) => creditCode === code) };
  const parts = foldedText(asked).split(/\s+/).filter(Boolean);
  if (parts.join('').length < 2) return null;
  const organisations = known.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => parts.every((part) => foldedText(each).includes(part))),
  );
  return { by: 'name', organisations };
}
