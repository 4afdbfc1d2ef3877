/** The text a reader sees in a piece of HTML: tags dropped, character references resolved. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi, (_, decimal, hex, name) =>
      name
        ? NAMED[(name as string).toLowerCase()]!
        : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex as string, 16)),
    );
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The element with an id, its tags included; null when there is none. */
export function elementWithId(html: string, id: string): string | null {
  const opening = new RegExp(`<([a-z][a-z0-9]*)\\b[^>]*\\sid="${id}"[^>]*>`).exec(html);
  if (!opening) return null;
  const tag = new RegExp(`<(/?)${opening[1]}\\b[^>]*>`, 'g');
  tag.lastIndex = opening.index;
  let depth = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return html.slice(opening.index, tag.lastIndex);
  }
  return null;
}

/** Every id of a page, in order. */
export function idsOf(html: string): string[] {
  return [...html.matchAll(/<[a-z][^>]*\sid="([^"]*)"/g)].map((match) => match[1]!);
}

/** Every address a page links to or loads from, in order. */
export function addressesOf(html: string): string[] {
  return [...html.matchAll(/<[a-z][^>]*\s(?:href|src|action)="([^"]*)"/g)].map(
    (match) => match[1]!,
  );
}
