import {
  PREFERENCES,
  PREFERENCES_FAILED,
  PREFERENCES_KEPT,
  PREFERENCES_TITLE,
} from '../../messages/site/preferences.ts';
import { STORE, readPreferences } from './kept-preferences.ts';
import { make } from './dom.ts';
import { listening, start } from './guard.ts';
import type { Chosen } from './kept-preferences.ts';

/** Text size, colours and contrast, chosen by the reader and kept on this device only. */
class ReadingPreferences extends HTMLElement {
  readonly #on = listening(this);

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  fail(): void {
    this.textContent = PREFERENCES_FAILED;
  }

  #start(): void {
    const chosen = this.#kept();
    const fold = document.createElement('details');
    fold.append(
      make('summary', {}, PREFERENCES_TITLE),
      document.createElement('read-aloud'),
      ...PREFERENCES.map(({ key, name, options }) => {
        const label = document.createElement('label');
        const select = document.createElement('select');
        select.append(...options.map(({ value, text }) => new Option(text, value)));
        select.value = chosen[key] ?? '';
        this.#on(select, 'change', () => {
          chosen[key] = select.value;
          this.#apply(chosen);
          this.#keep(chosen);
        });
        label.append(`${name} `, select);
        return label;
      }),
      make('p', {}, PREFERENCES_KEPT),
    );
    // Few want it: it is fetched where the fold is opened. Where it does not come, nothing is offered.
    const aloud = () => import('./read-aloud.ts').catch(() => undefined);
    this.#on(fold, 'toggle', aloud, { once: true });
    this.append(fold);
    this.#apply(chosen);
  }

  #apply(chosen: Chosen): void {
    for (const { key } of PREFERENCES) {
      if (chosen[key]) document.documentElement.dataset[key] = chosen[key];
      else delete document.documentElement.dataset[key];
    }
  }

  /** Private windows may refuse storage; a choice then lasts for the page. */
  #kept(): Chosen {
    try {
      return readPreferences(localStorage.getItem(STORE));
    } catch {
      return {};
    }
  }

  #keep(chosen: Chosen): void {
    try {
      localStorage.setItem(STORE, JSON.stringify(chosen));
    } catch {
      return;
    }
  }
}

customElements.define('reading-preferences', ReadingPreferences);
