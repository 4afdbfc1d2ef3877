import { CITATION_WORDS } from '../../messages/regulation/regulation.ts';
import { citedWords } from './cited-words.ts';
import { copyText } from './copy-text.ts';
import { make } from './dom.ts';
import { guarded, listening } from './guard.ts';
import { hashText } from './hash-text.ts';

/**
 * Offers to copy the citation, the words and the address of the article or item the reader has gone to.
 * Without this script the numbers are still links to their permanent addresses.
 */
class CitationBar extends HTMLElement {
  #bar = make('div', { class: 'citation-bar no-print', role: 'status', hidden: '' });
  #text = make('span', {});
  /** Where a page may not write to the clipboard, the reader copies from here. */
  #copy = make('textarea', { readonly: '', rows: '2', hidden: '' });

  readonly #on = listening(this);

  connectedCallback(): void {
    guarded(this, () => this.#start())();
  }

  /** The numbers still lead to what the bar would have copied. */
  fail(): void {
    this.#bar.remove();
  }

  #start(): void {
    this.#copy.setAttribute('aria-label', CITATION_WORDS.shown);
    this.#bar.append(
      this.#text,
      this.#button(CITATION_WORDS.citation, () => this.#citation()),
      this.#button(CITATION_WORDS.words, () => `${this.#words()}\n——${this.#citation()}`),
      this.#button(CITATION_WORDS.address, () => location.href),
      this.#copy,
    );
    this.append(this.#bar);
    this.#on(window, 'hashchange', () => this.#show());
    this.#show();
  }

  #citation(): string {
    return this.#text.textContent ?? '';
  }

  #words(): string {
    const cited = document.getElementById(hashText(location.hash));
    return cited ? citedWords(cited) : '';
  }

  #show(): void {
    const id = hashText(location.hash);
    const mark = id
      ? this.querySelector<HTMLElement>(
          `#${CSS.escape(id)}[data-cite], a[href="#${CSS.escape(id)}"][data-cite]`,
        )
      : null;
    this.#bar.hidden = !mark;
    this.#copy.hidden = true;
    this.#text.textContent = mark ? `${this.dataset['name']}${mark.dataset['cite']}` : '';
  }

  #button(words: string, copied: () => string): HTMLButtonElement {
    const button = make('button', { type: 'button' }, words);
    this.#on(button, 'click', () => this.#give(button, words, copied()));
    return button;
  }

  async #give(button: HTMLButtonElement, words: string, text: string): Promise<void> {
    const copied = await copyText(text);
    this.#copy.hidden = copied;
    this.#copy.value = text;
    if (!copied) this.#copy.select();
    button.textContent = copied ? CITATION_WORDS.copied : CITATION_WORDS.shown;
    setTimeout(() => (button.textContent = words), 2000);
  }
}

customElements.define('citation-bar', CitationBar);
