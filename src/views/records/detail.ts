/** A line of a detail: its words, and where they lead. */
export interface DetailLine {
  text: string;
  href?: string;
  mono?: boolean;
}

/** A named detail as a page prints it. */
export interface Detail {
  name: string;
  lines: DetailLine[];
}

/** A detail of one line. */
export function detail(name: string, text: string, rest: Omit<DetailLine, 'text'> = {}): Detail {
  return { name, lines: [{ text, ...rest }] };
}
