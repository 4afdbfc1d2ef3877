/** A Markdown file cut into its YAML head and its prose. */
export interface FrontMatter {
  yaml: string;
  prose: string;
  /** Where the prose begins in the file, counted in UTF-16 units from 0. */
  proseFrom: number;
}

/**
 * Cuts `---` YAML `---` from the prose below. The YAML keeps the file's line numbers: the opening mark
 * becomes an empty line.
 */
export function splitFrontMatter(source: string): FrontMatter | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)\s*/.exec(source);
  if (!match) return null;
  const proseFrom = match[0].length;
  return { yaml: `\n${match[1]}`, prose: source.slice(proseFrom).trimEnd(), proseFrom };
}
