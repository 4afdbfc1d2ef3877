import { endingClock } from '../../law/calendar/window-clock.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { callInForce, isOff } from '../../law/records/follow-ups.ts';
import { governingVersion } from '../../law/regulation/governing-version.ts';
import type { Day } from '../../law/calendar/day.ts';
import type { EndingClock } from '../../law/calendar/window-clock.ts';
import { materialWords } from '../../messages/records/record-details.ts';
import { buildDay } from '../site/site.ts';
import { applicationWindow, shownWindow } from '../records/shown-window.ts';
import { recordHref } from '../records/record-link.ts';

/** A call that takes applications, and the first deadline an applicant must meet in it. */
export interface OpenCall {
  title: string;
  href: string;
  deadline: Day;
  clock: EndingClock;
  /** What the notice asks for, one line a paper; empty where it does not say. */
  papers: readonly string[];
}

/**
 * The open call under a text with the nearest deadline; null when none is open on the build's day. A call under a
 * text that is not held is shown beside the one the jurisdiction leads with. Samples count in a demonstration, where
 * they are the only calls.
 */
export function openCall(
  { rounds, versions }: Jurisdiction,
  version: RegulationVersion | undefined,
): OpenCall | null {
  const today = buildDay();
  const leading = governingVersion(today, versions);
  const governed = rounds.filter((round) => (roundVersion(versions, round) ?? leading) === version);
  const open = governed.flatMap((round) => {
    const { callNotice } = round;
    if (!callNotice || isOff(round, callNotice)) return [];
    const { title, applications, materials, publishedOn } = callInForce(round, callNotice);
    return applications.flatMap((application) => {
      const shown = shownWindow(
        applicationWindow(application),
        publishedOn,
        callNotice.jurisdiction,
      );
      const clock = endingClock(shown.clock);
      if (!clock || clock.until < today || (clock.from ?? today) > today) return [];
      const deadline = clock.safe ?? clock.until;
      return [
        {
          ...{ title, href: recordHref(callNotice), deadline, clock },
          papers: materials.map(materialWords),
        },
      ];
    });
  });
  return open.sort((a, b) => (a.deadline < b.deadline ? -1 : 1))[0] ?? null;
}
