/**
 * The words of an article, a paragraph or an item as they are printed, a line for each paragraph. A paragraph
 * takes with it the items that it opens and that stand in paragraphs of their own.
 */
export function citedWords(cited: HTMLElement): string {
  const within = [...cited.querySelectorAll('p')];
  const blocks = within.length > 0 ? within : [cited, ...itemsAfter(cited)];
  return blocks
    .map(({ textContent }) => (textContent ?? '').replace(/\s*\n\s*/g, '').trim())
    .join('\n');
}

function itemsAfter(paragraph: HTMLElement): Element[] {
  const items: Element[] = [];
  let next = paragraph.matches('p:not(.item)') ? paragraph.nextElementSibling : null;
  while (next?.matches('.item')) {
    items.push(next);
    next = next.nextElementSibling;
  }
  return items;
}
