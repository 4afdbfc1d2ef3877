import type { FactKey } from '../../model/facts.ts';

/** The facts asked for, by the questions that are not hidden. */
export function askedFacts(root: HTMLElement): FactKey[] {
  return questionsOf(root)
    .filter((question) => !question.hidden)
    .map(factOf);
}

/** The facts that have a question, hidden ones included. */
export function questionedFacts(root: HTMLElement): FactKey[] {
  return questionsOf(root).map(factOf);
}

/** The words of a fact's question. */
export function questionWords(root: HTMLElement, fact: FactKey): string {
  const legend = root.querySelector(`[data-fact=${fact}] legend`);
  return (legend?.firstChild?.textContent ?? '').trim();
}

/** Asks everything but what only matters in a case that is not chosen, or to another kind of applicant. */
export function askByCase(root: HTMLElement, answers: FormData): void {
  for (const question of questionsOf(root)) {
    const { onlyFact, onlyIs, onlyFor } = question.dataset;
    const applicant = answers.get('applicant') as string;
    question.hidden =
      (onlyFact !== undefined && answers.get(onlyFact) !== onlyIs) ||
      (onlyFor !== undefined && !onlyFor.split(' ').includes(applicant));
  }
}

/** Takes back the questions whose answers no longer change anything. */
export function askNoMore(root: HTMLElement, needless: ReadonlySet<FactKey>): void {
  for (const question of questionsOf(root))
    if (needless.has(factOf(question))) question.hidden = true;
}

function questionsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-fact]')];
}

function factOf(question: HTMLElement): FactKey {
  return question.dataset['fact'] as FactKey;
}
