import { PLACES_PAGE } from '../../messages/site/home.ts';
import { carryCities, citiesIn } from './city-address.ts';
import { listening, start } from './guard.ts';
import { whenTyped } from './typing.ts';

/**
 * Finds a place by its names in a list that stands complete in the page, and shows those its address names alone until
 * something is typed. What is typed goes nowhere.
 */
class PlaceFilter extends HTMLElement {
  readonly #on = listening(this);

  connectedCallback(): void {
    // Few places stand without a field, and none of them need be shown alone.
    if (this.getElementsByTagName('input').length === 0 && location.search === '') return;
    start(this, () => {
      const field = this.querySelector('input');
      whenTyped(this.#on, field, () => this.#show(field?.value ?? ''));
      this.#on(this.querySelector('form'), 'submit', (event) => event.preventDefault());
      if (!this.#showChosen()) this.#show(field?.value ?? '');
    });
  }

  /** The places that the address names, and none other; false where it names none. */
  #showChosen(): boolean {
    const all = this.querySelector('[data-all]');
    if (!all) return false;
    const slugs = this.#places().map((place) => namesOf(place).split(' ', 1)[0] ?? '');
    const chosen = citiesIn(location.search, slugs);
    if (chosen.length === 0) return false;
    this.#hideUnless((place) => chosen.includes(namesOf(place).split(' ', 1)[0] ?? ''));
    all.removeAttribute('hidden');
    carryCities(chosen);
    return true;
  }

  #places(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-names]')];
  }

  /** Shows every place, as without scripts. */
  fail(): void {
    this.#hideUnless(() => true);
    this.querySelector('[data-all]')?.setAttribute('hidden', '');
    this.#say(PLACES_PAGE.failed);
  }

  #show(typed: string): void {
    const sought = typed.normalize('NFKC').trim();
    this.querySelector('[data-all]')?.setAttribute('hidden', '');
    this.#hideUnless((place) => namesOf(place).includes(sought));
    this.#say(this.#places().every(({ hidden }) => hidden) ? PLACES_PAGE.nothing : '');
  }

  #hideUnless(isShown: (place: HTMLElement) => boolean): void {
    for (const place of this.#places()) place.hidden = !isShown(place);
    for (const section of this.querySelectorAll<HTMLElement>('[data-province]'))
      section.hidden = section.querySelector('[data-names]:not([hidden])') === null;
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

function namesOf({ dataset }: HTMLElement): string {
  return dataset['names'] ?? '';
}

customElements.define('place-filter', PlaceFilter);
