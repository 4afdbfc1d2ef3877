/** A Markdown file cut into its YAML head and its prose. */
export interface FrontMatter {
  yaml: string;
  prose: string;
}

/**
 * Cuts `---` YAML `---` from the prose below. The YAML keeps the file's line numbers: the opening mark
 * becomes an empty line.
 */
export function splitFrontMatter(source: string): FrontMatter | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(source);
  if (!match) return null;
  return { yaml: `\n${match[1]}`, prose: (match[2] ?? '').trim() };
}

/** Markup or a link that prose may not carry: raw HTML, and addresses other than http(s), mailto, tel or relative. */
export function forbiddenMarkup(prose: string): string | null {
  const html = /<[a-z!/?][^>]*>?/i.exec(prose);
  if (html) return html[0];
  for (const [whole, target = ''] of prose.matchAll(/\]\(\s*<?([^)\s>]*)/g))
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) && !/^(?:https?|mailto|tel):/i.test(target))
      return whole;
  return null;
}
