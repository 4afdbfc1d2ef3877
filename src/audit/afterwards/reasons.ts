import type { Day } from '../../law/calendar/day.ts';
import type { Absence } from '../../law/records/missing-notice.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { Lasting } from '../../schemas/text.ts';

interface Named {
  name: string;
}

/** Why a winner gets no money, as far as a list prints it (L21 is never assumed). */
export type NoMoney = Exclude<RuleOf<'prize-exception'>['winner'], 'higher-award-same-year'>;

interface Excepted extends Named {
  winner: NoMoney;
}

/** The day an application was made by: the deadline, or the day of the list where none is known. */
export interface AppliedBy {
  day: Day;
  dayKind: 'deadline' | 'record';
}

export interface WonBefore extends Named {
  /** The day of the earlier award. */
  earlier: Day;
}

export interface Barred extends WonBefore, AppliedBy {
  bar: Lasting;
  until: Day;
}

/** By the longest reading of the text; bars counted in rounds are reckoned. */
export type Reckoned = Barred & { estimated: boolean };

export interface Banned extends Named, AppliedBy {
  decided: Day;
  until: Day;
}

export interface TimeLimit {
  awarded: Day;
  happened: Day;
  until: Day;
}

/** When the ground arose and when the award was given. */
export interface EventDays {
  happened: Day;
  awarded: Day;
}

export type TakenBack = RevocationRecord['takenBack'][number];

/** What the checks of money, of applying again, of bans and of revocations tell. Money is in yuan. */
export interface AfterwardsReasons {
  'prize-as-stated': Named & { paid: number };
  'prize-differs': Named & { paid: number; stated: number };
  'prize-withheld': Named & { stated: number };
  'prize-within': Named & { paid: number; stated: number };
  'prize-first-time': Named & { paid: number };
  'prize-unknown': Named;
  'prize-without-rule': Named & { paid: number };
  'no-prize-kept': Excepted;
  'no-prize-broken': Excepted & { paid: number };
  'no-prize-open': Excepted & { paid: number };
  'reapply-any-time': WonBefore;
  'reapply-allowed': Reckoned;
  'reapply-too-early': Reckoned;
  'reapply-open': Reckoned;
  'reapply-after-revocation': Reckoned & { revoked: Day };
  'reapply-implied': Barred;
  'validity-over': Barred;
  'ban-over': Banned;
  'ban-running': Banned;
  'ban-open': Banned;
  'condition-bars': Banned & { says: string };
  'condition-may-bar': Banned & { says: string };
  'ban-after-application': Banned;
  'ban-without-rule': Banned;
  'ban-as-stated': { until: Day };
  'ban-differs': { until: Day; stated: Day };
  'ban-not-in-text': { until: Day };
  'ban-not-stated': { stated: Day };
  /** The grounds of every rule that fits the decision. */
  'ground-exists': { grounds: readonly string[] };
  /** The address the decision cites. */
  'ground-unspecific': { ground: string };
  'ground-missing': { ground: string };
  /** The same under rules that may not reach the award. */
  'ground-tier-open': { grounds: readonly string[] };
  'basis-without-ground': { basis: readonly string[]; ground: string };
  'event-before-award': EventDays;
  'event-after-award': EventDays;
  'event-long-before': EventDays;
  'consequences-differ': { missing: readonly TakenBack[]; extra: readonly TakenBack[] };
  'inside-limit': TimeLimit;
  'outside-limit': TimeLimit;
  /** Null where the decision is held and does not say when it happened. */
  'limit-unknown': { absence: Absence | null };
}
