import { withoutSpace } from '../regulation/quote.ts';

/**
 * The words in quotation marks that follow a command of a decision: 将第六条修改为：“…”. Marks within them stay; one that
 * opens a further line of the same quotation is layout, as decisions print it. Null where no such words follow.
 */
export function quotedWords(words: string, command: string): string | null {
  const start = endOf(words, command);
  if (start === null) return null;
  const opening = words.indexOf('“', start);
  if (opening < 0) return null;
  let depth = 0;
  let found = '';
  for (let index = opening; index < words.length; index++) {
    const character = words[index] ?? '';
    const continued = character === '“' && depth > 0 && words[index - 1] === '\n';
    if (continued) continue;
    if (character === '“') depth++;
    if (character === '”') depth--;
    if (depth === 0) return found;
    if (index > opening) found += character;
  }
  return null;
}

/** Where a quotation ends in some words, layout aside. */
function endOf(words: string, quote: string): number | null {
  const letters = [...withoutSpace(quote)].map((each) =>
    each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  const match = new RegExp(letters.join('\\s*')).exec(words);
  return match && match.index + match[0].length;
}
