import type { Day } from '../../law/calendar/day.ts';
import { callInForce } from '../../law/records/follow-ups.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import { namingRecords } from '../publication/stages.ts';

/** An organisation's application in a round, as the first record shows it that names the organisation. */
export interface Application {
  organisation: string;
  name: string;
  record: AnyRecord;
  /** Position in that record's entries. */
  index: number;
  /** The first deadline of the call, by which it was made; without one the day the record bears. */
  day: Day;
  /** Which of the two that day is. */
  dayKind: 'deadline' | 'record';
}

/**
 * Who applied in a round. The bars of the texts are on applying (不得申报, 不受理其申报), so they are measured at
 * the deadline the self-check measures them at, not at the day a list came out.
 */
export function applicationsOf(round: Round): Application[] {
  const deadline = firstDeadline(round);
  const seen = new Set<string>();
  return namingRecords(round).flatMap(({ record, entries }) =>
    entries.flatMap(({ organisation, name }, index): Application[] => {
      const day = deadline ?? dayOf(record);
      if (seen.has(organisation) || !day) return [];
      seen.add(organisation);
      return [
        { organisation, name, record, index, day, dayKind: deadline ? 'deadline' : 'record' },
      ];
    }),
  );
}

function firstDeadline(round: Round): Day | undefined {
  const { callNotice } = round;
  const days = callNotice
    ? callInForce(round, callNotice).applications.flatMap(({ window }) => window.until ?? [])
    : [];
  return days.sort()[0];
}

/** The day a list came out, or a decision was taken. */
export function dayOf(record: AnyRecord): Day | null {
  const { publishedOn, decidedOn, window } = current<{
    publishedOn: Day | null;
    decidedOn?: Day | null;
    window?: { from: Day | null } | null;
  }>(record);
  return decidedOn ?? publishedOn ?? window?.from ?? null;
}
