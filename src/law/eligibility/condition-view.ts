/** Words of a text and where they stand, ready to print as a link. */
interface CitedWords {
  label: string;
  href: string;
  quote: string;
}

/** A condition as a reader is told it, beside the data that decides it. */
export interface ConditionView {
  id: string;
  says: string;
  note: string | undefined;
  cites: CitedWords[];
}
