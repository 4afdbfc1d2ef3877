/** Long enough for the next key, short enough to be heard while the answer is still in mind. */
const PAUSE = 1000;

/** A status line that waits until typing pauses, so that a screen reader does not speak at every key. */
export class QuietStatus {
  readonly #place: Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: Element | null) {
    this.#place = place;
  }

  /** Says a sentence at once, instead of what was still waiting. */
  now(sentence: string): void {
    clearTimeout(this.#timer);
    if (this.#place) this.#place.textContent = sentence;
  }

  /** Does what there is to say once nothing has been typed for a while. */
  later(say: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(say, PAUSE);
  }
}
