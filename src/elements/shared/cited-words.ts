/**
 * The words of an article, a paragraph or an item as they are printed, a line for each paragraph. A paragraph or an
 * item takes with it the items that it opens and that stand in paragraphs of their own.
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
  let next = paragraph.matches('p') ? paragraph.nextElementSibling : null;
  while (next && (levelOf(next) > levelOf(paragraph) || goesOn(next, paragraph))) {
    items.push(next);
    next = next.nextElementSibling;
  }
  return items;
}

/** 0 for a paragraph, 1 for 项, 2 for 目. */
function levelOf(element: Element): number {
  if (!element.matches('.item')) return 0;
  return Number(element.getAttribute('data-level') ?? 1);
}

/** A paragraph of an item, which has no mark of its own. */
function goesOn(element: Element, item: Element): boolean {
  return (
    element.matches('.item:not([id])') &&
    item.matches('.item') &&
    levelOf(element) === levelOf(item)
  );
}
