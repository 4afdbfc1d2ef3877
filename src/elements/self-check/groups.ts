import type { FactKey } from '../../model/facts.ts';
import { answeredWords } from '../../messages/eligibility/answer.ts';
import type { Listen } from '../shared/guard.ts';

/** Opens the first group of questions and folds the others; whichever is opened folds the rest, and stays in its place. */
export function foldGroups(root: HTMLElement, listen: Listen): void {
  const groups = groupsOf(root);
  groups.forEach((each, at) => (each.open = at === 0));
  for (const group of groups) {
    const head = group.querySelector('summary');
    listen(head, 'click', () => {
      if (!head || group.open) return;
      const { top } = head.getBoundingClientRect();
      for (const other of groups) other.open = false;
      scrollBy({ top: head.getBoundingClientRect().top - top, behavior: 'instant' });
    });
  }
  listen(root, 'click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a') : null;
    const hash = link?.getAttribute('href') ?? '';
    if (hash.startsWith('#ask-')) openGroupOf(groups, root.querySelector(hash));
  });
}

/** Says at each head how many of its questions are answered, and returns the same of all. */
export function countAnswers(root: HTMLElement, answered: ReadonlySet<FactKey>): string {
  let [given, asked] = [0, 0];
  for (const group of groupsOf(root)) {
    const questions = [...group.querySelectorAll<HTMLElement>('[data-fact]')].filter(
      (each) => !each.hidden,
    );
    const here = questions.filter((each) => answered.has(each.dataset['fact'] as FactKey)).length;
    group.querySelector('[data-count]')?.replaceChildren(`${here}/${questions.length}`);
    [given, asked] = [given + here, asked + questions.length];
  }
  return answeredWords(given, asked);
}

function openGroupOf(groups: readonly HTMLDetailsElement[], question: Element | null): void {
  for (const group of groups) group.open = group.contains(question);
}

function groupsOf(root: HTMLElement): HTMLDetailsElement[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('details.group')];
}
