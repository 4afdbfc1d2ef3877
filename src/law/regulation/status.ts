import { addDays, addYears } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';

/** What a text is on a given day. A draft is never in force and never expires; an undated text names no first day. */
export type Status = 'draft' | 'undated' | 'issued' | 'in-force' | 'expired' | 'repealed';

/** The dates a version's own words give, as far as they give them. */
export interface Validity {
  slug: string;
  stage: 'draft' | 'issued';
  /** Day of entry into force; null when the text names none. */
  effectiveOn: Day | null;
  /** Term in years; null when the text sets none. */
  termYears: number | null;
  /** Slugs of held versions this one repeals. */
  repeals: string[];
}

/** The last day of an issued version's term: 2020-09-22 with 5 years runs until 2025-09-21. */
export function lastDayOf(version: Validity): Day | null {
  if (version.stage === 'draft' || !version.effectiveOn || !version.termYears) return null;
  return addDays(addYears(version.effectiveOn, version.termYears), -1);
}

/** The day from which another issued version repeals this one; null when none does. */
export function repealedFrom(version: Validity, others: readonly Validity[]): Day | null {
  const days = others
    .filter((other) => other.stage === 'issued' && other.repeals.includes(version.slug))
    .map((other) => other.effectiveOn)
    .filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** Derives a version's status for a day from its own dates and the versions that repeal it. */
export function statusOn(day: Day, version: Validity, others: readonly Validity[]): Status {
  if (version.stage === 'draft') return 'draft';
  const repealed = repealedFrom(version, others);
  if (repealed && repealed <= day) return 'repealed';
  if (!version.effectiveOn) return 'undated';
  if (day < version.effectiveOn) return 'issued';
  const last = lastDayOf(version);
  return last && last < day ? 'expired' : 'in-force';
}
