import { CITATION_WORDS } from '../../messages/regulation/regulation.ts';
import { citedWords } from './cited-words.ts';

/**
 * Offers to copy the citation, the words and the address of the article or item the reader has gone to.
 * Without this script the numbers are still links to their permanent addresses.
 */
class CitationBar extends HTMLElement {
  #bar = document.createElement('div');
  #text = document.createElement('span');

  connectedCallback(): void {
    this.#bar.className = 'citation-bar no-print';
    this.#bar.setAttribute('role', 'status');
    this.#bar.hidden = true;
    this.#bar.append(
      this.#text,
      this.#button(CITATION_WORDS.citation, () => this.#citation()),
      this.#button(CITATION_WORDS.words, () => `${this.#words()}\n——${this.#citation()}`),
      this.#button(CITATION_WORDS.address, () => location.href),
    );
    this.append(this.#bar);
    addEventListener('hashchange', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#show);
  }

  #citation(): string {
    return this.#text.textContent ?? '';
  }

  #words(): string {
    const cited = document.getElementById(this.#id());
    return cited ? citedWords(cited) : '';
  }

  #id(): string {
    return decodeURIComponent(location.hash.slice(1));
  }

  #show = (): void => {
    const id = this.#id();
    const mark = id
      ? this.querySelector<HTMLElement>(
          `#${CSS.escape(id)}[data-cite], a[href="#${CSS.escape(id)}"][data-cite]`,
        )
      : null;
    this.#bar.hidden = !mark;
    this.#text.textContent = mark ? `${this.dataset['name']}${mark.dataset['cite']}` : '';
  };

  #button(words: string, copied: () => string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(copied()).then(
        () => this.#answer(button, CITATION_WORDS.copied, words),
        () => this.#answer(button, CITATION_WORDS.failed, words),
      );
    });
    return button;
  }

  #answer(button: HTMLButtonElement, answer: string, words: string): void {
    button.textContent = answer;
    setTimeout(() => (button.textContent = words), 2000);
  }
}

customElements.define('citation-bar', CitationBar);
