/** What the public is told of one check. */
export interface CheckWords {
  title: string;
  /** The question it puts to every file. */
  asks: string;
  /** Whose duty it is, or why it is looked at, and where a text says so. */
  duty: string;
  kept: string;
  broken: string;
  /** Where words of the law can be read in two ways; empty where there is one reading only. */
  readings: readonly string[];
  /** What best goes with an explanation or a reply. */
  evidence: string;
}
