import type { Day } from '../calendar/day.ts';

/** The fields of any record that tell on which day something happened. */
export interface Telling {
  signedOn?: Day | null | undefined;
  happenedOn?: Day | null | undefined;
  approvedOn?: Day | null | undefined;
  approvals?: readonly { on: Day }[] | undefined;
  decidedOn?: Day | null | undefined;
  objections?: { outcomes: readonly { decidedOn: Day | null }[] } | undefined;
}

/** A day on which something is said to have happened, and the field that says so. */
export interface Happened {
  on: Day;
  at: PropertyKey[];
}

/** What a record tells to have happened; windows, terms and bans lie ahead and are no part of it. */
export function happenedIn(data: Telling): Happened[] {
  const { signedOn, happenedOn, approvedOn, decidedOn, approvals = [], objections } = data;
  return [
    ...Object.entries({ signedOn, happenedOn, approvedOn, decidedOn }).map(([key, on]) => ({
      on,
      at: [key],
    })),
    ...approvals.map(({ on }, index) => ({ on, at: ['approvals', index, 'on'] })),
    ...(objections?.outcomes ?? []).map(({ decidedOn: on }, index) => ({
      on,
      at: ['objections', 'outcomes', index, 'decidedOn'],
    })),
  ].flatMap(({ on, at }) => (on ? [{ on, at }] : []));
}
