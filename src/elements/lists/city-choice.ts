import { carryCities, citiesIn, withCities } from '../shared/city-address.ts';
import { COMPARISON_TABLE as words } from '../../messages/rules/topics.ts';
import { listening, start } from '../shared/guard.ts';
import { saveFile } from '../shared/save-file.ts';
import { writeAddress } from '../shared/write-address.ts';
import { csvOf, jsonOf } from './chosen-table.ts';
import { CityColumns } from './city-columns.ts';

/**
 * Shows the columns of the cities chosen, keeps the choice in the address (names of cities, nothing typed), and
 * marks anew which rows and cells differ among them. Where the cities are many, a column is fetched when it is chosen.
 */
class CityChoice extends HTMLElement {
  #boxes: HTMLInputElement[] = [];
  #columns: CityColumns | null = null;

  readonly #on = listening(this);

  connectedCallback(): void {
    start(this, () => this.#begin());
  }

  /** Every city that the page holds, as without scripts. */
  fail(): void {
    this.querySelector('[data-cities]')?.setAttribute('hidden', '');
    this.#columns?.show(this.#boxes.map(({ value }) => value));
  }

  #begin(): void {
    const table = this.querySelector('table');
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=city]')];
    if (!table || this.#boxes.length === 0) return;
    this.#columns = new CityColumns(table);
    const known = this.#boxes.map(({ value }) => value);
    const asked = citiesIn(location.search, known);
    for (const box of this.#boxes) box.checked = asked.includes(box.value);
    this.querySelector('[data-cities]')?.removeAttribute('hidden');
    this.#on(this, 'change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name !== 'city') return;
      writeAddress(withCities(location.href, this.#chosen()));
      void this.#show();
    });
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.files a'))
      this.#on(link, 'click', (event) => this.#hand(event, link));
    void this.#show().then(() => {
      // The place an address names has moved with the rows above it.
      if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
  }

  /** The file of the chosen cities; of all the file itself. */
  async #hand(event: Event, { href }: HTMLAnchorElement): Promise<void> {
    const chosen = this.#chosen();
    if (chosen.length === 0) return;
    event.preventDefault();
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
    const [text, isCsv] = [await answer.text(), href.endsWith('.csv')];
    const table = isCsv ? `\uFEFF${csvOf(text, chosen)}` : jsonOf(text, chosen);
    saveFile(new Blob([table]), `compare-${chosen.join('-')}.${isCsv ? 'csv' : 'json'}`);
  }

  #chosen(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** All columns of the page where none is chosen. */
  async #show(): Promise<void> {
    const chosen = this.#chosen();
    carryCities(chosen);
    this.#say(chosen.length === 0 ? words.noneChosen : this.#names());
    const files = this.querySelector('[data-download]');
    if (files) files.textContent = chosen.length === 0 ? words.download : words.downloadChosen;
    const parts = this.dataset['parts'];
    if (parts !== undefined)
      await this.#columns?.load(chosen, parts).catch(() => this.#say(words.notFetched));
    // Another choice may have been made meanwhile.
    if (String(chosen) !== String(this.#chosen())) return;
    const all = this.#boxes.map(({ value }) => value);
    this.#columns?.show(chosen.length === 0 ? all : chosen);
  }

  #names(): string {
    const chosen = this.#boxes.filter(({ checked }) => checked);
    return words.chosen(chosen.map(({ labels }) => labels?.[0]?.textContent.trim() ?? ''));
  }

  #say(said: string): void {
    const status = this.querySelector('[data-chosen]');
    if (status) status.textContent = said;
  }
}

customElements.define('city-choice', CityChoice);
