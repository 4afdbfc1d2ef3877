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
  /** Key into the rules on titles. */
  rules: string;
}

export interface VerifiedOrganisation extends KnownOrganisation<VerifiedAward> {
  href: string;
  sample: boolean;
}

/** Everything the verification needs, fetched by the browser as one file. */
export interface VerifyFile {
  on: string;
  organisations: VerifiedOrganisation[];
  /** Rules on using the title, by regulation version; empty where its text has none. */
  rules: Record<string, TitleRule[]>;
}
