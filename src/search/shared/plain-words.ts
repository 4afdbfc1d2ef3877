/** Markdown as a reader sees it: marks of headings, lists, emphasis, links and tables are gone, words stay. */
export function plainWords(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/^\|?[\s|:-]+\|?$/gm, '')
    .replaceAll(/[*_`|]/g, ' ')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
