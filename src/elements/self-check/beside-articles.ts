import type { Listen } from '../shared/guard.ts';

/** An article opens beside the form, for leaving the page wipes it; what not everybody reads is folded away. */
export function keepBesideArticles(root: HTMLElement, listen: Listen): void {
  for (const each of root.querySelectorAll<HTMLDetailsElement>('.grounds, .not-asked, .day'))
    each.open = false;
  listen(root, 'click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
  });
}
