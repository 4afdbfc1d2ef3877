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

/** Opens the group after one whose last question is answered, below what was touched; what stands above stays. */
export function openNext(root: HTMLElement, answered: Element): void {
  const groups = groupsOf(root);
  const at = groups.findIndex((each) => each.contains(answered));
  const next = groups[at + 1];
  if (next && groups[at]?.matches('[data-done]')) next.open = true;
}

/**
 * Says at each head how many of its questions are settled, and returns the same of all: answered, or not to be asked after
 * what was answered. So the count of all stays what it was.
 */
export function countAnswers(root: HTMLElement, answered: ReadonlySet<FactKey>): string {
  let [given, asked] = [0, 0];
  for (const group of groupsOf(root)) {
    const questions = [...group.querySelectorAll<HTMLElement>('[data-fact]')];
    const isSettled = ({ hidden, dataset: { fact, onlyFact, onlyFor } }: HTMLElement) =>
      hidden
        ? (onlyFor === undefined || answered.has('applicant')) &&
          (onlyFact === undefined || answered.has(onlyFact as FactKey))
        : answered.has(fact as FactKey);
    // Of no group is told whose every question is for another kind of applicant.
    group.hidden =
      answered.has('applicant') &&
      questions.every(({ hidden, dataset }) => hidden && dataset['onlyFor'] !== undefined);
    const here = questions.filter(isSettled).length;
    group.toggleAttribute('data-done', here === questions.length);
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
