import { isDay } from '../domain/calendar/is-day.ts';
import type { Answers } from '../domain/objections/answers.ts';
import type { ObjectionKit } from '../domain/objections/kit.ts';
import { OBJECTION_WORDS as words } from '../wording/objection.ts';
import { presentMoment } from './objection-now.ts';
import { ObjectionResult } from './objection-result.ts';

/** The screen with the finished papers and the buttons that print and save them. */
export class ResultScreen {
  readonly #root: HTMLElement;
  readonly #kit: ObjectionKit;
  #result: ObjectionResult | null = null;

  constructor(root: HTMLElement, kit: ObjectionKit, revise: () => void) {
    this.#root = root;
    this.#kit = kit;
    const [print, docx, text, calendar, change] = this.#buttons;
    print?.addEventListener('click', () => window.print());
    docx?.addEventListener('click', () => void this.#saveDocx());
    text?.addEventListener('click', () => this.#result?.saveText(this.#receivedOn));
    calendar?.addEventListener('click', () => this.#result?.saveCalendar());
    change?.addEventListener('click', revise);
    this.#receipt?.addEventListener('change', () => this.#draw());
  }

  /** True once papers have been made of the answers. */
  get made(): boolean {
    return this.#result !== null;
  }

  show(answers: Answers): void {
    this.#result = new ObjectionResult(answers, this.#kit);
    this.#draw();
  }

  clear(): void {
    this.#result = null;
    this.#draw();
  }

  #draw(): void {
    const result = this.#result;
    const moment = this.#root.querySelector('[data-result-moment]');
    if (moment) moment.textContent = result?.moment() ?? '';
    const calendar = this.#buttons[3];
    if (calendar) calendar.hidden = !result?.hasLastDay;
    const papers = this.#root.querySelector('[data-papers]');
    papers?.replaceChildren(...(result?.views(this.#receivedOn) ?? []));
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#root.querySelectorAll<HTMLButtonElement>('[data-downloads] button')];
  }

  get #receipt(): HTMLInputElement | null {
    return this.#root.querySelector('[data-received]');
  }

  /** The day the papers are expected to arrive; today where none is given. */
  get #receivedOn(): string {
    const field = this.#receipt;
    const { today } = presentMoment(this.#kit);
    if (field && !isDay(field.value)) field.value = today;
    return field?.value ?? today;
  }

  async #saveDocx(): Promise<void> {
    const status = this.#root.querySelector('[data-status]');
    status?.replaceChildren(words.making);
    const saved = await this.#result?.saveDocx();
    status?.replaceChildren(saved ? words.made : words.docxFailed);
  }
}
