import { READ_ALOUD } from '../../messages/site/read-aloud.ts';
import { guarded, listening } from './guard.ts';

/** What is read one after the other: whatever holds words of its own and none that is read by itself. */
const READ = 'h1, h2, h3, p, li, dt, dd, caption, th, td, summary';

/**
 * Reads the page aloud, what is being read marked. A voice of the device alone is asked: another one would send the
 * words of the page to whoever runs it.
 */
class ReadAloud extends HTMLElement {
  readonly #on = listening(this);
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('span');
  #queue: HTMLElement[] = [];
  #spoken: HTMLElement | null = null;

  connectedCallback(): void {
    guarded(this, () => this.#start())();
  }

  disconnectedCallback(): void {
    this.#stop('');
  }

  fail(): void {
    this.#stop(READ_ALOUD.failed);
  }

  #start(): void {
    if (!('speechSynthesis' in window)) return;
    this.#button.type = 'button';
    this.#button.textContent = READ_ALOUD.start;
    this.#status.setAttribute('role', 'status');
    this.append(this.#button, ' ', this.#status);
    this.#on(this.#button, 'click', () => this.#toggle());
    this.#on(window, 'pagehide', () => this.#stop(''));
  }

  #toggle(): void {
    if (this.#spoken) return this.#stop('');
    const voice = speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && /^(?:zh|cmn)/i.test(lang));
    if (!voice) return this.#stop(READ_ALOUD.none);
    this.#queue = readable();
    this.#button.textContent = READ_ALOUD.stop;
    this.#next(voice);
  }

  #next(voice: SpeechSynthesisVoice): void {
    this.#spoken?.classList.remove('spoken');
    const part = (this.#spoken = this.#queue.shift() ?? null);
    if (!part) return this.#stop(READ_ALOUD.done);
    part.classList.add('spoken');
    part.scrollIntoView({ block: 'nearest' });
    const said = new SpeechSynthesisUtterance(part.innerText);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = guarded(this, () => {
      if (this.#spoken === part) this.#next(voice);
    });
    said.onerror = guarded(this, () => {
      if (this.#spoken === part) this.fail();
    });
    speechSynthesis.speak(said);
  }

  #stop(status: string): void {
    this.#spoken?.classList.remove('spoken');
    this.#spoken = null;
    this.#queue = [];
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    this.#button.textContent = READ_ALOUD.start;
    this.#status.textContent = status;
  }
}

/** The parts of the page in their order, as far as they can be seen. */
function readable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`main :is(${READ})`)].filter(
    (part) =>
      part.querySelector(READ) === null && part.innerText.trim() !== '' && part.offsetParent,
  );
}

customElements.define('read-aloud', ReadAloud);
