import { addDays, addYears } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';

/**
 * What a text is on a given day. A draft is never in force and never expires; an undated text names no first
 * day; that a text is superseded is the portal's judgement, not the words of another.
 */
export type Status =
  'draft' | 'undated' | 'issued' | 'in-force' | 'expired' | 'superseded' | 'amended' | 'repealed';

/** The dates a version's own words give, as far as they give them. */
export interface Validity {
  slug: string;
  stage: 'draft' | 'issued';
  /** Day of entry into force; null when the text names none. */
  effectiveOn: Day | null;
  /** The first day of its term, where that is another: an amendment leaves the term of a text as it was. */
  termFrom?: Day | null;
  /** Month of entry into force, `2022-05`, where the text leaves the day blank. */
  effectiveMonth: string | null;
  /** Term in years; null when the text sets none. */
  termYears: number | null;
  /** The last day of the term, where the text itself names it. */
  termUntil?: Day | null;
  /** Slugs of held versions this one repeals. */
  repeals: string[];
  /** Slug of the held version that the portal judges this one to have superseded. */
  supersedes: string | null;
  /** Slug of the held version whose words a decision changed into these. */
  amends?: string | null;
}

/** The last day of an issued version's term, named or reckoned: 2020-09-22 with 5 years runs until 2025-09-21. */
export function lastDayOf(version: Validity): Day | null {
  if (version.stage === 'draft') return null;
  if (version.termUntil) return version.termUntil;
  const from = version.termFrom ?? version.effectiveOn;
  if (!from || !version.termYears) return null;
  return addDays(addYears(from, version.termYears), -1);
}

/**
 * The month in which the term of a text ends that leaves its first day blank: May 2022 with 3 years ends in May 2025.
 * No day is computed. Null where month or term are not stated.
 */
export function lastMonthOf({ effectiveMonth, termYears }: Validity): string | null {
  if (!effectiveMonth || !termYears) return null;
  return addYears(`${effectiveMonth}-01`, termYears).slice(0, 7);
}

/** The issued version that repeals this one first, by its own words. */
export function repealer<V extends Validity>(version: Validity, others: readonly V[]): V | null {
  return firstInForce(others.filter((other) => other.repeals.includes(version.slug)));
}

/** The issued version that supersedes this one first, as the portal judges. */
export function superseder<V extends Validity>(version: Validity, others: readonly V[]): V | null {
  return firstInForce(others.filter((other) => other.supersedes === version.slug));
}

/** The issued version that a decision made of this one first, by changing its words. */
export function amender<V extends Validity>(version: Validity, others: readonly V[]): V | null {
  return firstInForce(others.filter((other) => other.amends === version.slug));
}

/** The day from which another issued version repeals this one; null when none does. */
export function repealedFrom(version: Validity, others: readonly Validity[]): Day | null {
  return repealer(version, others)?.effectiveOn ?? null;
}

/** Derives a version's status for a day from its own dates and the versions that repeal or supersede it. */
export function statusOn(day: Day, version: Validity, others: readonly Validity[]): Status {
  if (version.stage === 'draft') return 'draft';
  const begun = (other: Validity | null) => other?.effectiveOn && other.effectiveOn <= day;
  if (begun(repealer(version, others))) return 'repealed';
  if (begun(amender(version, others))) return 'amended';
  if (begun(superseder(version, others))) return 'superseded';
  const last = lastDayOf(version);
  if (last && last < day) return 'expired';
  if (!version.effectiveOn) return 'undated';
  return day < version.effectiveOn ? 'issued' : 'in-force';
}

/** Whether two issued versions are in force on one day, by their words and what the portal judges superseded. */
export function inForceTogether(a: Validity, b: Validity, all: readonly Validity[]): boolean {
  // Both are in force on some day only if both are on the first day of the later one.
  const day = [a.effectiveOn, b.effectiveOn].sort().at(-1);
  if (!day || !a.effectiveOn || !b.effectiveOn) return false;
  return [a, b].every((each) => statusOn(day, each, all) === 'in-force');
}

function firstInForce<V extends Validity>(versions: readonly V[]): V | null {
  const dated = versions.filter(({ stage, effectiveOn }) => stage === 'issued' && effectiveOn);
  return dated.sort((a, b) => (`${a.effectiveOn}` < `${b.effectiveOn}` ? -1 : 1))[0] ?? null;
}
