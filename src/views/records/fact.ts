/** A line of a fact: its words, and where they lead. */
export interface FactLine {
  text: string;
  href?: string;
  mono?: boolean;
}

/** A named fact as a page prints it. */
export interface Fact {
  name: string;
  lines: FactLine[];
}

/** A fact of one line. */
export function fact(name: string, text: string, rest: Omit<FactLine, 'text'> = {}): Fact {
  return { name, lines: [{ text, ...rest }] };
}
