import type { Listen } from '../shared/guard.ts';

/** Knows whether what stands in a form would be lost, and has the browser ask before the page is left. */
export class Unsaved {
  readonly #state: () => string;
  #safe = '';

  /** @param state everything that stands in the form */
  constructor(listen: Listen, state: () => string) {
    this.#state = state;
    listen(window, 'beforeunload', (event) => {
      if (!this.any) return;
      event.preventDefault();
      // Chromium before 119 asks by this alone.
      event.returnValue = true;
    });
  }

  /** Something has been changed since it was last kept. */
  get any(): boolean {
    return this.#state() !== this.#safe;
  }

  /** What stands in the form now is kept elsewhere, or is nobody's work. */
  settle(): void {
    this.#safe = this.#state();
  }
}
