import { PLACES_PAGE } from '../../messages/site/home.ts';
import { listening, start } from './guard.ts';

/** Finds a place by its names in a list that stands complete in the page. What is typed goes nowhere. */
class PlaceFilter extends HTMLElement {
  readonly #on = listening(this);

  connectedCallback(): void {
    start(this, () => {
      const field = this.querySelector('input');
      this.#on(field, 'input', () => this.#show(field?.value ?? ''));
      this.#on(this.querySelector('form'), 'submit', (event) => event.preventDefault());
      this.#show(field?.value ?? '');
    });
  }

  /** Shows every place, as without scripts. */
  fail(): void {
    for (const each of this.querySelectorAll('[hidden]')) each.removeAttribute('hidden');
    this.#say(PLACES_PAGE.failed);
  }

  #show(typed: string): void {
    const sought = typed.normalize('NFKC').trim();
    const sections = [...this.querySelectorAll<HTMLElement>('[data-province]')];
    for (const section of sections) {
      const places = [...section.querySelectorAll<HTMLElement>('[data-names]')];
      for (const place of places) place.hidden = !(place.dataset['names'] ?? '').includes(sought);
      section.hidden = places.every(({ hidden }) => hidden);
    }
    this.#say(sections.every(({ hidden }) => hidden) ? PLACES_PAGE.nothing : '');
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('place-filter', PlaceFilter);
