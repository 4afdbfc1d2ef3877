import type { Day } from '../../law/calendar/day.ts';
import type { Absence } from '../../law/records/missing-notice.ts';
import type { Nothing } from '../../model/nothing.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { ListStage } from '../../model/record.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';

/** What is known of a notice that another is held against. */
interface Missing {
  absence: Absence;
}

interface Named {
  name: string;
}

interface Replaced {
  /** Name of the organisation that moved up. */
  replacement: string;
}

/** What is counted against the places of a rule. */
interface PlacesOf {
  /** Names of the tiers; null for all of them together. */
  tier: string | null;
  /** The places are of several tiers together. */
  joint: boolean;
  recipients: readonly Recipient[];
  /** The text's own word for counting. */
  unit: string | null;
  limit: number;
}

/** Winners of a class within a rule's places: 其中制造业项目. */
export interface CountedClass extends PlacesOf {
  /** The class, in the text's words. */
  of: string;
  counted: number;
  bound: 'at-most' | 'at-least' | 'exact' | 'about';
  /** Rows whose class no list prints. */
  unclassed: number;
}

/** Names of a list, counted against the places of a rule. */
export interface CountedPlaces extends PlacesOf {
  named: number;
  /** Repeat winners, who take no place, and those of whom the text leaves that open. */
  outside: number;
  open: number;
  counted: number;
  /** Rows without a tier. */
  untold: number;
  bound: RuleOf<'places'>['bound'];
}

interface Vacant {
  /** Name of the tier. */
  tier: string;
  /** The notice itself says so. */
  stated: boolean;
}

interface Scored extends Named {
  score: number;
  least: number;
}

/** Two organisations, the better rank first. */
interface RankedPair extends Named {
  rank: number;
  other: string;
  otherRank: number;
}

/** What the checks of an award tell: who was named, for what, and who moved up. */
export interface AwardReasons {
  'call-held': Nothing;
  'call-not-held': Missing;
  'not-on-earlier-list': Named & { stage: ListStage };
  publicised: Named;
  /** Names of the two awards. */
  'publicised-for-other-award': Named & { shown: string; won: string };
  'moved-up': Named;
  /** `twin` is the code under which the list has the same name. */
  'not-publicised': Named & { twin: string | null };
  'publicity-not-held': Missing;
  upheld: Named;
  'upheld-left-out': Named;
  'upheld-still-named': Named;
  'upheld-effect-unsaid': Named;
  'upheld-no-prohibition': Named;
  'upheld-prohibition-unsaid': Named;
  'outcomes-contradict': Named;
  'replacement-missing': Named & { next: string };
  'proposed-accounted-for': Nothing;
  'proposed-not-awarded': Named;
  /** 复评, else 再次获奖. */
  'mark-supported': Named & { reReview: boolean };
  'mark-unsupported': Named & { reReview: boolean };
  /** What the call prints, number and unit, and the places of the text. */
  'quota-differs': { words: string; limit: number };
  'settled-after-award': Named & { settled: Day; awarded: Day };
  'replaced-in-rank': Replaced;
  'replaced-out-of-rank': Replaced & { next: string };
  'replacement-not-awarded': Replaced;
  'replacement-rank-unknown': Replaced;
  'replacement-not-foreseen': Replaced;
  'replacement-publicity-open': Replaced;
  'places-kept': CountedPlaces;
  'places-exceeded': CountedPlaces;
  'places-exceeded-soft': CountedPlaces;
  'places-open': CountedPlaces;
  'places-repeat-open': CountedPlaces;
  'places-fewer': CountedPlaces;
  'places-tiers-unknown': CountedPlaces;
  'class-kept': CountedClass;
  'class-exceeded': CountedClass;
  'class-fewer': CountedClass;
  'class-unknown': CountedClass;
  'vacant-allowed': Vacant;
  'vacant-forbidden': Vacant;
  'vacant-unsaid': Vacant;
  'rank-doubled': Named & { other: string; rank: number };
  'rank-skipped': Named & { rank: number; expected: number };
  'rank-missing': Named;
  'rank-against-points': RankedPair & { score: number; otherScore: number };
  'rank-changed': Named & { rank: number; was: number; stage: ListStage };
  'rank-against-tier': RankedPair;
  'tier-unknown': Named;
  'score-reached': Scored;
  'score-missed': Scored;
  'score-unknown': Named;
  'score-above-total': Named & { score: number; total: number };
  'score-above-usual': Named & { score: number; total: number };
}
