import { listening, start } from './guard.ts';

/**
 * Looks up which text governed on a day among the spans that the page lists, each with the day it begins on
 * (`data-from`). Nothing that is asked leaves the browser.
 */
class GovernedOn extends HTMLElement {
  readonly #listen = listening(this);

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  /** The spans stand on the page; none is said to be the one asked for. */
  fail(): void {
    this.querySelector('[role=status]')?.replaceChildren();
  }

  #start(): void {
    const day = this.querySelector('input');
    const answer = this.querySelector('[role=status]');
    if (!day || !answer) return;
    this.querySelector('.ask')?.removeAttribute('hidden');
    this.#listen(day, 'change', () => answer.replaceChildren(...this.#on(day.value)));
  }

  /** The words of the span a day lies in; empty while no whole day is given. */
  #on(day: string): Node[] {
    const spans = [...this.querySelectorAll('li')];
    const span = day
      ? spans.filter(({ dataset }) => (dataset['from'] ?? '') <= day).pop()
      : undefined;
    return [...(span?.childNodes ?? [])].map((node) => node.cloneNode(true));
  }
}

customElements.define('governed-on', GovernedOn);
