import type { AwardBar } from '../law/awards/bar.ts';
import type { KnownAward, KnownOrganisation } from '../law/awards/verify-award.ts';

/** A rule on using a title, as a page prints it. */
export interface TitleRule {
  /** It speaks of publicity; the others speak of certificate and plaque. */
  onPublicity: boolean;
  sentence: string;
  /** The text leaves open whether other tiers are covered. */
  openReach: boolean;
  cites: { label: string; href: string; quote: string }[];
}

/** An award with what its page says of it. */
export interface VerifiedAward extends KnownAward {
  /** City, round and tier in one line. */
  title: string;
  sample: boolean;
  /** Given under a text that is held as a draft only. */
  draft: boolean;
  /** The decision, and the one that took the award back. */
  decision: string;
  revocation: string | null;
  /** Why it has no last day, where it has none. */
  termUnsaid: string | null;
  /** Key into the rules on titles. */
  rules: string;
  /** Why it has no term, as a code. */
  states?: Record<string, string> | undefined;
}

/** What keeps an organisation from applying in a city, and from which day to which. */
export interface VerifiedBar extends Pick<AwardBar, 'from' | 'sureUntil' | 'until' | 'endUnknown'> {
  /** Which award, why and until when, in one line. */
  sentence: string;
  cites: TitleRule['cites'];
}

export interface VerifiedOrganisation extends KnownOrganisation<VerifiedAward> {
  bars: VerifiedBar[];
  href: string;
  sample: boolean;
  /** Why it has no credit code, as a code. */
  states?: Record<string, string> | undefined;
}

/** Everything the verification needs, fetched by the browser as one file. */
export interface VerifyFile {
  on: string;
  organisations: VerifiedOrganisation[];
  /** Rules on using the title, by regulation version; empty where its text has none. */
  rules: Record<string, TitleRule[]>;
}
