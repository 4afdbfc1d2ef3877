/**
 * Why something is or is not said: one vocabulary for pages, exports and reports, because "the text does not say it"
 * and "the portal does not know it" are different statements. Public codes.
 */
export const STATES = [
  /** The text, the notice or the authority says it. */
  'stated',
  /** The text is held in full, every clause is accounted for, and none says it. */
  'not-stated',
  /** A clause says something of it, but no rule was made of the clause. */
  'unsorted',
  /** The text is held, but nobody has finished reading it for this. */
  'not-entered',
  /** The text that governs is not held. */
  'text-not-held',
  /** The notice was read whole and does not say it. */
  'not-in-notice',
  /** The portal does not hold the notice; nobody says that it was not published. */
  'not-held',
  /** The list is held, and only a part of it was entered: its rows make no total. */
  'held-in-part',
  /** The editor looked for it, and says where and when. */
  'looked-for',
  /** The authority says that it does not publish it. */
  'withheld',
] as const;
export type State = (typeof STATES)[number];
