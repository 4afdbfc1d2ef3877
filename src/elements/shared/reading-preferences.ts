import { PREFERENCES } from '../../messages/site/preferences.ts';

const STORE = 'reading-preferences';
type Chosen = Record<string, string>;

function read(): Chosen {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}') as Chosen;
  } catch {
    return {};
  }
}

/** Text size, colours and contrast, chosen by the reader and kept on this device only. */
class ReadingPreferences extends HTMLElement {
  connectedCallback(): void {
    const chosen = read();
    this.append(
      ...PREFERENCES.map(({ key, name, options }) => {
        const label = document.createElement('label');
        const select = document.createElement('select');
        select.append(...options.map(({ value, text }) => new Option(text, value)));
        select.value = chosen[key] ?? '';
        select.addEventListener('change', () => {
          chosen[key] = select.value;
          this.#apply(chosen);
          this.#keep(chosen);
        });
        label.append(`${name} `, select);
        return label;
      }),
    );
    this.#apply(chosen);
  }

  #apply(chosen: Chosen): void {
    for (const { key } of PREFERENCES) {
      if (chosen[key]) document.documentElement.dataset[key] = chosen[key];
      else delete document.documentElement.dataset[key];
    }
  }

  /** Private windows may refuse storage; the choice then lasts for the page. */
  #keep(chosen: Chosen): void {
    try {
      localStorage.setItem(STORE, JSON.stringify(chosen));
    } catch {
      return;
    }
  }
}

customElements.define('reading-preferences', ReadingPreferences);
