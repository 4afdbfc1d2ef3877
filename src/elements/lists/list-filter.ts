import { chinaMoment, dayOf } from '../../law/calendar/moment.ts';
import { daysLeft } from '../../law/calendar/days-left.ts';
import { listState } from '../../law/calendar/list-state.ts';
import type { ListClock, ListState } from '../../law/calendar/list-state.ts';
import { openWords } from '../../messages/records/list-answers.ts';
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
import { whenTyped } from '../shared/typing.ts';
import { writeAddress } from '../shared/write-address.ts';
import { keysOf, ordersOf } from './list-orders.ts';
import { choiceHash, readChoiceHash } from './list-address.ts';
import { rowMatcher, sortedRows } from './list-rows.ts';
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
    this.querySelector('[data-status]')?.classList.remove('all');
    this.#tell(FILTER_WORDS.failed);
  }

  #start(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    if (!form || !table) return;
    this.#rows = readRows(table);
    this.#tellStates();
    const choice = Object.entries(readChoiceHash(location.hash));
    form.hidden &&= choice.length === 0;
    if (!form.hidden) this.#offerSorting(table, form);
    for (const [name, value] of choice) setField(form, name, value);
    form.querySelector('fieldset')?.removeAttribute('disabled');
    this.#on(form, 'submit', (event) => event.preventDefault());
    whenTyped(this.#on, form, () => this.#apply(form));
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
    this.#tellOpen(dayOf(now));
    return changed;
  }

  /** The page's first sentence speaks of the same day as its rows. */
  #tellOpen(today: string): void {
    const list = this.dataset['list'];
    const sentence = document.querySelector('[data-open]');
    if (!sentence || (list !== 'calls' && list !== 'publicity')) return;
    const rows = this.#rows.map(({ element, state, clock }) => ({
      record: element.querySelector('a')?.href ?? '',
      on: '',
      state: state as ListState,
      until: clock.kind === 'window' ? clock.until : null,
    }));
    sentence.textContent = openWords(list, { rows, today });
  }

  #offerSorting(table: HTMLTableElement, form: HTMLFormElement): void {
    const select = form.querySelector<HTMLSelectElement>('select[name=order]');
    for (const header of table.querySelectorAll<HTMLElement>('thead th')) {
      const orders = ordersOf(header);
      const button = make('button', { type: 'button' }, header.textContent.trim());
      header.replaceChildren(button);
      this.#on(button, 'click', () => {
        const [first] = orders;
        const by = this.#sort;
        const ascending = by?.column === first?.id && by?.direction === 'ascending';
        if (select) select.value = `${first?.id}-${ascending ? 'descending' : 'ascending'}`;
        this.#apply(form);
      });
      for (const { id, name } of orders)
        for (const direction of ['ascending', 'descending'] as const)
          select?.append(
            make('option', { value: `${id}-${direction}` }, directionWords(name, direction)),
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
    const matches = rowMatcher(choice);
    for (const row of this.#rows) row.element.hidden = !matches(row);
    for (const group of this.querySelectorAll('tbody'))
      group.hidden = [...group.rows].every((row) => row.hidden || !row.dataset['clock']);
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = shown > 0;
    this.#tell(countSentence(shown, this.#rows.length) + sorted);
    const isAll = shown === this.#rows.length && sorted === '';
    this.querySelector('[data-status]')?.classList.toggle('all', isAll);
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
    const headers = [...(table?.querySelectorAll<HTMLElement>('thead th') ?? [])];
    for (const header of headers) header.removeAttribute('aria-sort');
    const flat = table?.querySelector('tbody[data-flat]');
    if (!table || direction === undefined) {
      this.#sort = null;
      for (const { element, home } of this.#rows) home.append(element);
      flat?.remove();
      return '';
    }
    const sort = { column: Number(column), direction };
    this.#sort = sort;
    const body = flat ?? make('tbody', { 'data-flat': '', role: 'rowgroup' });
    const orders = headers.map(ordersOf);
    const rows = this.#rows.map((row) => ({ ...row, keys: keysOf(row.element, orders) }));
    body.replaceChildren(...sortedRows(rows, sort.column, direction).map(({ element }) => element));
    table.append(body);
    const ordered = orders.flat().find(({ id }) => id === sort.column);
    headers
      .find((_, index) => orders[index]?.[0]?.id === sort.column)
      ?.setAttribute('aria-sort', direction);
    return sortSentence(ordered?.name ?? '', direction);
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

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement) field.value = value;
}

function addressWithoutChoice(): string {
  const kept = location.hash.includes('=') ? '' : location.hash;
  return location.pathname + location.search + kept;
}

customElements.define('list-filter', ListFilter);
