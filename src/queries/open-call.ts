import type { Jurisdiction } from '../content-store/portal.ts';
import { current } from '../domain/records/record.ts';
import { buildDay } from './portal.ts';

/**
 * The first deadline an applicant must meet in the jurisdiction's open call; null when none is open on the
 * build's day. Samples count in a demonstration, where they are the only calls.
 */
export function openCallDeadline(jurisdiction: Jurisdiction): string | null {
  const today = buildDay();
  const deadlines = jurisdiction.rounds.flatMap(({ callNotice }) =>
    (callNotice ? current(callNotice).applications : []).flatMap(({ window }) =>
      window.until && window.until >= today && (window.from ?? today) <= today
        ? [window.until]
        : [],
    ),
  );
  return deadlines.sort()[0] ?? null;
}
