import { FILE_VERIFY_WORDS as words } from '../../messages/register/file-verify.ts';
import { isRequestFailure } from '../shared/fetched.ts';
import { listening, start } from '../shared/guard.ts';
import type { FileAnswer } from './file-verify-answer.ts';

/** No published file comes near it, and a browser may not be able to hold more, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Tells which published revision a saved file is. The table of hashes is fetched when a file is chosen, and where
 * the file is a copy of the register, the register too; the file itself is read in this browser and goes nowhere.
 */
class FileVerify extends HTMLElement {
  /** Which choice is being worked on: an earlier one must not answer for a later. */
  #turn = 0;

  readonly #on = listening(this);

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  fail(error: unknown): void {
    this.#turn += 1;
    this.#say(isRequestFailure(error) ? words.failed : words.broken);
  }

  #start(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    this.#on(form, 'submit', (event) => event.preventDefault());
    this.#on(input, 'change', () => this.#check(input.files?.[0]));
    this.#on(this, 'dragover', (event) => {
      event.preventDefault();
      this.dataset['over'] = '';
    });
    this.#on(this, 'dragleave', () => delete this.dataset['over']);
    this.#on(this, 'drop', (event) => {
      event.preventDefault();
      delete this.dataset['over'];
      return this.#check(event.dataTransfer?.files[0]);
    });
  }

  async #check(file: File | undefined): Promise<void> {
    const turn = (this.#turn += 1);
    if (!file) return this.#say('');
    if (file.size === 0) return this.#say(words.empty);
    if (file.size > LARGEST) return this.#say(words.unreadable);
    this.#say(words.reading);
    try {
      const answer = await this.#answer(file);
      if (turn === this.#turn) this.#say(answer.sentence, ...answer.results);
    } catch (error) {
      // What became of an earlier file says nothing of the one chosen since.
      if (turn !== this.#turn) return;
      if (!(error instanceof DOMException)) throw error;
      this.#say(words.unreadable);
    }
  }

  async #answer(file: File): Promise<FileAnswer> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { answerFor } = await import('./file-verify-answer.ts');
    return answerFor(bytes, this.dataset['index'] ?? '', this.dataset['log'] ?? '');
  }

  #say(sentence: string, ...results: HTMLElement[]): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = sentence;
    this.querySelector('.results')?.replaceChildren(...results);
  }
}

customElements.define('file-verify', FileVerify);
