import type { Answers } from '../../law/objection/answers.ts';
import type { ObjectionForm } from '../../law/objection/form.ts';
import { OBJECTION_WORDS as words } from '../../messages/objection/objection.ts';
import type { Listen } from '../shared/guard.ts';
import { presentMoment } from './now.ts';
import { ObjectionResult } from './result.ts';

/** The screen with the finished papers and the buttons that print and save them. */
export class ResultScreen {
  readonly #root: HTMLElement;
  readonly #model: ObjectionForm;
  readonly #kept: () => void;
  #answers: Answers | null = null;
  #result: ObjectionResult | null = null;

  /** The day last filled in as the day of arrival, which nobody has chosen. */
  #filledIn = '';

  /** @param kept called when somebody has the papers on paper or as a file */
  constructor(
    root: HTMLElement,
    model: ObjectionForm,
    listen: Listen,
    revise: () => void,
    kept: () => void,
  ) {
    this.#root = root;
    this.#model = model;
    this.#kept = kept;
    const [docx, print, text, calendar, change] = this.#buttons;
    listen(print, 'click', () => {
      window.print();
      kept();
    });
    listen(docx, 'click', () => this.#saveDocx());
    listen(text, 'click', () => {
      this.#result?.saveText(this.#receivedOn);
      kept();
    });
    listen(calendar, 'click', () => this.#result?.saveCalendar());
    listen(change, 'click', revise);
    listen(this.#received, 'change', () => this.#draw());
  }

  show(answers: Answers | null): void {
    this.#answers = answers;
    this.#result = null;
    this.#result = answers && new ObjectionResult(answers, this.#model);
    this.#draw();
  }

  /** Says what another day or hour has changed; papers that are no longer what they were are made anew. */
  follow(): void {
    const field = this.#received;
    const isAnotherDay =
      field.value === this.#filledIn && field.value !== presentMoment(this.#model).today;
    if (isAnotherDay) field.value = '';
    if (isAnotherDay || this.#result?.isOutdated) this.show(this.#answers);
    else this.#tellMoment();
  }

  clear(): void {
    this.show(null);
  }

  #draw(): void {
    const result = this.#result;
    this.#tellMoment();
    this.#buttons[3]?.toggleAttribute('hidden', !result?.hasLastDay);
    const papers = this.#root.querySelector('[data-papers]');
    // Half a day, or none that exists, must not pass for today.
    const shown = this.#received.validity.valid ? result : null;
    papers?.replaceChildren(...(shown?.views(this.#receivedOn) ?? []));
    this.#root.querySelector('[data-downloads]')?.toggleAttribute('hidden', !shown);
  }

  #tellMoment(): void {
    const place = this.#root.querySelector('[data-result-moment]');
    const text = this.#result?.moment() ?? '';
    if (place && place.textContent !== text) place.textContent = text;
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#root.querySelectorAll<HTMLButtonElement>('[data-downloads] button')];
  }

  get #received(): HTMLInputElement {
    return this.#root.querySelector('[data-received]')!;
  }

  /** The day the papers are expected to arrive; today where none is given. */
  get #receivedOn(): string {
    const field = this.#received;
    field.value ||= this.#filledIn = presentMoment(this.#model).today;
    return field.value;
  }

  async #saveDocx(): Promise<void> {
    const status = this.#root.querySelector('[data-status]');
    status?.replaceChildren(words.making);
    const saved = await this.#result?.saveDocx(this.#receivedOn);
    if (saved) this.#kept();
    status?.replaceChildren(saved ? words.made : words.docxFailed);
  }
}
