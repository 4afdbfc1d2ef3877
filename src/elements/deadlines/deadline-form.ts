import { officialCalendar } from '../../law/calendar/working-days.ts';
import { countWindow } from '../../law/calendar/count-window.ts';
import type { CountedWindow, WindowLength } from '../../law/calendar/count-window.ts';
import type { CountedLimits } from '../../law/calendar/counted-limits.ts';
import { chinaDay } from '../../law/calendar/china-day.ts';
import { dayRuns } from '../../law/calendar/day-runs.ts';
import { isDay } from '../../law/calendar/is-day.ts';
import { calendarFile } from '../../formats/calendar-file.ts';
import { DEADLINES, deadlineNote, deadlineWords } from '../../messages/days/deadlines.ts';
import { make } from '../shared/dom.ts';
import { listening, start } from '../shared/guard.ts';
import { saveFile } from '../shared/save-file.ts';

const MOST_DAYS = 999;

/** Counts a limit from a day, as the fields say; nothing that is typed leaves the browser. */
class DeadlineForm extends HTMLElement {
  readonly #listen = listening(this);
  #counted: { window: CountedWindow; length: WindowLength; what: string; note: string } | null =
    null;

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  fail(): void {
    this.#show([make('p', {}, DEADLINES.failed)]);
  }

  #start(): void {
    const model = JSON.parse(this.dataset['model'] ?? '') as CountedLimits;
    const form = this.querySelector('form');
    const day = this.#field('from');
    if (!form || !day) return;
    if (day.value === '') day.value = model.today ?? chinaDay(new Date());
    this.#listen(form, 'submit', (event) => event.preventDefault());
    this.#listen(form, 'input', () => this.#count(model));
    this.#listen(this.querySelector('[data-tool=calendar]'), 'click', () => this.#save());
    this.#count(model);
  }

  #count(model: CountedLimits): void {
    this.#counted = null;
    const chosen = this.#chosen(model);
    this.querySelector('.own')?.toggleAttribute('hidden', chosen !== null);
    const limit = chosen ?? this.#own();
    const from = this.#field('from')?.value ?? '';
    if (!isDay(from)) return this.#show([make('p', {}, DEADLINES.wrongDay)]);
    if (!limit) return this.#show([make('p', {}, DEADLINES.wrongCount)]);
    const window = countWindow(from, limit.length, officialCalendar(model.calendar, model.regions));
    if (window.until !== null) this.#counted = { window, ...limit };
    const { lead, excluded, notes } = deadlineWords(window, limit.length, dayRuns(window.excluded));
    this.#show([
      make('p', { class: 'answer' }, lead),
      make('p', {}, `${DEADLINES.excluded}：${excluded}`),
      ...notes.map((note) => make('p', {}, note)),
    ]);
  }

  /** The limit of a text that is chosen; null for one of the visitor's own. */
  #chosen({ limits }: CountedLimits): CountedLimits['limits'][number] | null {
    const value = this.querySelector('select')?.value;
    return (value && limits[Number(value)]) || null;
  }

  #own(): CountedLimits['limits'][number] | null {
    const count = Number(this.#field('count')?.value);
    if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS) return null;
    const working = this.querySelector<HTMLInputElement>('[value=working-day]')?.checked;
    const length = { count, unit: working ? 'working-day' : 'calendar-day' } as const;
    return { what: DEADLINES.title, length, note: '' };
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector(`input[name=${name}]`);
  }

  #show(nodes: Node[]): void {
    this.querySelector('[role=status]')?.replaceChildren(...nodes);
    this.querySelector('[data-tool=calendar]')?.toggleAttribute('hidden', !this.#counted);
  }

  #save(): void {
    if (!this.#counted) return;
    const { window, length, what, note } = this.#counted;
    const { from, until } = window;
    if (until === null) return;
    const event = {
      uid: `deadline-${from}-${length.count}-${length.unit}@${location.hostname || 'portal.invalid'}`,
      from: until,
      until,
      summary: what,
      description: [deadlineNote(window, length), note].filter((line) => line !== '').join('\n'),
    };
    const file = calendarFile(DEADLINES.title, [event], from);
    saveFile(new Blob([file], { type: 'text/calendar' }), `deadline-${until}.ics`);
  }
}

customElements.define('deadline-form', DeadlineForm);
