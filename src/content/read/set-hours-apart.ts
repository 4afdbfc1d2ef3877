import { dayOf, hourOf, instantOf } from '../../law/calendar/moment.ts';
import type { HoursApart } from '../../model/record.ts';

/** What of a file may be written with an hour. */
interface Written {
  publishedOn?: string | null | undefined;
  revision?: { on: string } | undefined;
}

/** The same with each day by itself, and beside one that had an hour its instant. */
export function setHoursApart<T extends object>(written: T): HoursApart<T> {
  const { publishedOn, revision }: Written = written;
  return {
    ...written,
    ...(publishedOn && hourOf(publishedOn) !== null
      ? { publishedOn: dayOf(publishedOn), publishedAt: instantOf(publishedOn) }
      : {}),
    ...(revision && hourOf(revision.on) !== null
      ? { revision: { ...revision, on: dayOf(revision.on), at: instantOf(revision.on) } }
      : {}),
  };
}
