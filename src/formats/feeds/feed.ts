/** An entry of a feed: a page, what it is called, and when it became so. */
export interface FeedEntry {
  /** Absolute, and the same for ever. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** Day in China's time. */
  on: string;
  tags: readonly string[];
}

/** A feed, newest entry first. */
export interface Feed {
  title: string;
  /** Absolute address of the page the feed is about. */
  home: string;
  /** Absolute address of the feed itself. */
  self: string;
  author: string;
  /** Day the feed was last changed where it has no entry: one that does not move with each build. */
  on: string;
  entries: readonly FeedEntry[];
}

/** The beginning of a day in China's time (RFC 3339): an hour is never made up, so the first is written. */
export const instantOf = (day: string): string => `${day}T00:00:00+08:00`;
