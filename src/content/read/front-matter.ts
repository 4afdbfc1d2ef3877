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

const HTML = /<[a-z!/?][^>]*>?/i;
/** The target of a link or picture, in the line or in a reference below: `](target`, `[name]: target`. */
const TARGET = /\](?:\(|:)\s*([^)\s]*)/g;

/**
 * Markup or a link that prose may not carry, and where: raw HTML, and addresses other than http(s), mailto, tel or
 * relative. Escapes are refused in relative addresses, because Markdown resolves them after this look.
 */
export function forbiddenMarkup(prose: string): { found: string; index: number } | null {
  const html = HTML.exec(prose);
  const link = [...prose.matchAll(TARGET)].find(([, target = '']) => !isSafe(target));
  const first = [html, link].filter((each) => !!each).sort((a, b) => a.index - b.index)[0];
  return first ? { found: first[0], index: first.index } : null;
}

function isSafe(target: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(target) || /^[^:&\\]*$/.test(target);
}
