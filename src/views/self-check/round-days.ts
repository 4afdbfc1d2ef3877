import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { Round } from '../../model/record.ts';
import type { Day } from '../../law/calendar/day.ts';
import { addDays } from '../../law/calendar/day.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { callInForce, isOff } from '../../law/records/follow-ups.ts';
import { ROUND_DAY_SENTENCES as says } from '../../messages/eligibility/self-check.ts';
import { bareLabel, recordLink } from '../records/record-link.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** A day to look back to, and what it is. */
export interface PastDay {
  on: Day;
  says: string;
}

/** The day by which a round is looked back at. */
export interface RoundDay extends PastDay {
  /** The round as the address of a check names it after `#`: `luohe/rounds/2024/`, as rows of lists are named. */
  round: string;
}

/**
 * The days to look back to the rounds made under a text, the newest first: the first deadline of the call that an
 * applicant had to meet, else the day on which the first document came out.
 */
export function roundDays(
  { rounds, versions }: Jurisdiction,
  version: RegulationVersion,
): RoundDay[] {
  return rounds
    .filter((round) => roundVersion(versions, round) === version)
    .flatMap((round) => roundDay(round) ?? [])
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

/**
 * The day that the check by a text that is over begins with: that of the newest round made under it, else its own last
 * day; null where neither is known.
 */
export function lookBackDay(
  days: readonly RoundDay[],
  { status, lastDay }: VersionDetails,
): PastDay | null {
  const from = status.successor?.from ?? null;
  const end = from === null ? lastDay : addDays(from, -1);
  return days[0] ?? (end === null ? null : { on: end, says: says.lastDay });
}

/** Whether a text no longer governs: it was repealed, superseded or amended, or its term is over. */
export function isOver({ status }: VersionDetails): boolean {
  return ['repealed', 'superseded', 'amended', 'expired'].includes(status.code);
}

/** A round as the address of a self-check names it. */
export function roundPlace({ jurisdiction, slug }: Pick<Round, 'jurisdiction' | 'slug'>): string {
  return `${jurisdiction}/rounds/${slug}/`;
}

function roundDay(round: Round): RoundDay | null {
  const label = bareLabel(round);
  const call = round.callNotice && !isOff(round, round.callNotice) ? round.callNotice : null;
  const [deadline] = (call ? callInForce(round, call).applications : [])
    .flatMap(({ window }) => window.until ?? [])
    .sort();
  if (deadline !== undefined)
    return { round: roundPlace(round), on: deadline, says: says.deadline(label) };
  const [published] = recordsOf(round)
    .flatMap((record) => recordLink(record).publishedOn ?? [])
    .sort();
  return published === undefined
    ? null
    : { round: roundPlace(round), on: published, says: says.published(label) };
}
