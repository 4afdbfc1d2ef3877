import { chinaMoment } from '../../law/calendar/moment.ts';
import { daysLeft } from '../../law/calendar/days-left.ts';
import { listState } from '../../law/calendar/list-state.ts';
import type { ListClock } from '../../law/calendar/list-state.ts';
import {
  FILTER_WORDS,
  cityCountWords,
  countSentence,
  directionWords,
  filterSummary,
  listStateWords,
  sortSentence,
} from '../../messages/records/lists.ts';
import { make } from '../shared/dom.ts';
import { followTime } from '../shared/follow-time.ts';
import { guarded, listening, restore, start } from '../shared/guard.ts';
import { writeAddress } from '../shared/write-address.ts';
import { choiceHash, readChoiceHash } from './list-address.ts';
import { rowMatches, sortedRows } from './list-rows.ts';
import type { Direction, FilterChoice, FilterRow } from './list-rows.ts';

interface Row extends FilterRow {
  element: HTMLTableRowElement;
  clock: ListClock;
  home: Element;
}

/**
 * Filters and sorts a list that stands complete in the page, and tells each row's state by today in China
 * (`data-today` in a demonstration, whose today is fixed). What is typed stays out of the address.
 */
class ListFilter extends HTMLElement {
  #rows: Row[] = [];
  #sort: { column: number; direction: Direction } | null = null;
  #ordered = { by: '', said: '' };

  readonly #on = listening(this);

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  /** Shows the whole list, as without scripts. */
  fail(): void {
    this.#rows = [];
    restore(this);
    this.#tell(FILTER_WORDS.failed);
  }

  #start(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    if (!form || !table) return;
    this.#rows = readRows(table);
    this.#tellStates();
    this.#offerSorting(table, form);
    for (const [name, value] of Object.entries(readChoiceHash(location.hash)))
      setField(form, name, value);
    form.querySelector('fieldset')?.removeAttribute('disabled');
    this.#on(form, 'submit', (event) => event.preventDefault());
    this.#on(form, 'input', () => this.#apply(form));
    this.#on(form, 'reset', () => setTimeout(guarded(this, () => this.#apply(form))));
    this.#apply(form);
    followTime(this, () => this.#tellStates() && this.#apply(form));
  }

  #tell(sentence: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = sentence;
  }

  /** @returns whether a row has another state than before */
  #tellStates(): boolean {
    const now = this.dataset['today'] ?? chinaMoment(new Date());
    let changed = false;
    for (const row of this.#rows) {
      const state = listState(row.clock, now);
      changed ||= state !== row.state;
      row.state = state;
      const left =
        row.clock.kind === 'window' && row.clock.until !== null
          ? daysLeft(now, { ...row.clock, until: row.clock.until })
          : null;
      const cell = row.element.querySelector<HTMLElement>('[data-state]');
      const words = listStateWords(state, left);
      if (!cell || cell.textContent === words) continue;
      cell.dataset['state'] = state;
      cell.textContent = words;
    }
    return changed;
  }

  #offerSorting(table: HTMLTableElement, form: HTMLFormElement): void {
    const select = form.querySelector<HTMLSelectElement>('select[name=order]');
    for (const [column, header] of [...table.querySelectorAll('thead th')].entries()) {
      const name = header.textContent.trim();
      const button = make('button', { type: 'button' }, name);
      header.replaceChildren(button);
      this.#on(button, 'click', () => {
        const ascending = this.#sort?.column === column && this.#sort.direction === 'ascending';
        if (select) select.value = `${column}-${ascending ? 'descending' : 'ascending'}`;
        this.#apply(form);
      });
      for (const direction of ['ascending', 'descending'] as const)
        select?.append(
          make('option', { value: `${column}-${direction}` }, directionWords(name, direction)),
        );
    }
  }

  #apply(form: HTMLFormElement): void {
    const data = new FormData(form);
    const read = (name: string) => (data.get(name) ?? '') as string;
    const choice: FilterChoice = {
      city: read('city'),
      year: read('year'),
      tier: read('tier'),
      state: read('state'),
      text: read('text'),
      order: read('order'),
    };
    const sorted = this.#order(choice.order);
    for (const { element, ...row } of this.#rows) element.hidden = !rowMatches(row, choice);
    for (const group of this.querySelectorAll('tbody'))
      group.hidden = [...group.rows].every((row) => row.hidden || !row.dataset['clock']);
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = shown > 0;
    this.#tell(countSentence(shown, this.#rows.length) + sorted);
    this.#summarise(form);
    this.#count();
    writeAddress(choiceHash(choice) || addressWithoutChoice());
  }

  /** What is chosen stays in sight when the choices are folded away. */
  #summarise(form: HTMLFormElement): void {
    const summary = form.querySelector('summary');
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    if (summary)
      summary.textContent = filterSummary(
        chosen.map(({ selectedOptions }) => selectedOptions[0]?.textContent.trim() ?? ''),
      );
  }

  /** The links to the cities tell how many of their rows are shown. */
  #count(): void {
    for (const link of this.querySelectorAll<HTMLElement>('[data-groups] a')) {
      const { name = '', slug } = link.dataset;
      const shown = this.#rows.filter(({ element, home }) => !element.hidden && home.id === slug);
      link.textContent = cityCountWords(name, shown.length);
      link.hidden = shown.length === 0;
    }
  }

  /** Moves rows only when another order is chosen: a list may have a thousand. */
  #order(chosen: string): string {
    if (chosen !== this.#ordered.by) this.#ordered = { by: chosen, said: this.#arrange(chosen) };
    return this.#ordered.said;
  }

  /** Puts the rows in order and says how; grouped by city again where no order is chosen. */
  #arrange(chosen: string): string {
    const table = this.querySelector('table');
    const [column, direction] = chosen.split('-') as [string, Direction | undefined];
    const headers = [...(table?.querySelectorAll('thead th') ?? [])];
    for (const header of headers) header.removeAttribute('aria-sort');
    const flat = table?.querySelector('tbody[data-flat]');
    if (!table || direction === undefined) {
      this.#sort = null;
      for (const { element, home } of this.#rows) home.append(element);
      flat?.remove();
      return '';
    }
    this.#sort = { column: Number(column), direction };
    const body = flat ?? make('tbody', { 'data-flat': '', role: 'rowgroup' });
    const rows = this.#rows.map((row) => ({ ...row, keys: keysOf(row.element) }));
    body.replaceChildren(
      ...sortedRows(rows, this.#sort.column, direction).map(({ element }) => element),
    );
    table.append(body);
    const header = headers[this.#sort.column];
    header?.setAttribute('aria-sort', direction);
    return sortSentence(header?.textContent ?? '', direction);
  }
}

function readRows(table: HTMLTableElement): Row[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-clock]')].map((element) => {
    const { city = '', year = '', tiers = '', clock = '' } = element.dataset;
    return {
      element,
      city,
      year,
      tiers: tiers.split(' '),
      state: '',
      text: element.textContent,
      keys: [],
      clock: JSON.parse(clock) as ListClock,
      home: element.parentElement!,
    };
  });
}

function keysOf(row: HTMLTableRowElement): string[] {
  return [...row.cells].map((cell) => cell.dataset['sort'] ?? cell.textContent.trim());
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement) field.value = value;
}

function addressWithoutChoice(): string {
  const kept = location.hash.includes('=') ? '' : location.hash;
  return location.pathname + location.search + kept;
}

customElements.define('list-filter', ListFilter);
