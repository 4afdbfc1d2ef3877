import { FILE_VERIFY_WORDS as words } from '../../messages/register/file-verify.ts';
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

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('change', () => void this.#check(input.files?.[0]));
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.dataset['over'] = '';
    });
    this.addEventListener('dragleave', () => delete this.dataset['over']);
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      delete this.dataset['over'];
      void this.#check(event.dataTransfer?.files[0]);
    });
  }

  async #check(file: File | undefined): Promise<void> {
    const turn = (this.#turn += 1);
    if (!file) return this.#say('');
    if (file.size === 0) return this.#say(words.empty);
    if (file.size > LARGEST) return this.#say(words.unreadable);
    this.#say(words.reading);
    let answer: FileAnswer;
    try {
      answer = await this.#answer(file);
    } catch (error) {
      const unread = error instanceof DOMException;
      answer = { sentence: unread ? words.unreadable : words.failed, results: [] };
    }
    if (turn === this.#turn) this.#say(answer.sentence, ...answer.results);
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
