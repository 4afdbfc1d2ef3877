import { carryCities, citiesIn, withCities } from '../shared/city-address.ts';

/**
 * Shows the columns of the cities chosen, keeps the choice in the address (names of cities, nothing typed), and
 * marks anew which rows and cells differ among them. Without scripts the whole table stands.
 */
class CityChoice extends HTMLElement {
  #boxes: HTMLInputElement[] = [];

  connectedCallback(): void {
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=city]')];
    const known = this.#boxes.map(({ value }) => value);
    const asked = citiesIn(location.search, known);
    for (const box of this.#boxes) box.checked = asked.includes(box.value);
    this.querySelector('[data-cities]')?.removeAttribute('hidden');
    this.addEventListener('change', () => {
      this.#show();
      history.replaceState(null, '', withCities(location.href, this.#chosen()));
    });
    this.#show();
    // The place an address names has moved with the rows above it.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  #chosen(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** All columns where none is chosen. */
  #show(): void {
    const chosen = this.#chosen();
    carryCities(chosen);
    const isShown = this.#boxes.map(({ value }) => chosen.length === 0 || chosen.includes(value));
    const count = isShown.filter(Boolean).length;
    this.querySelector('table')?.setAttribute('data-shown', `${count}`);
    // A head that spans more columns than there are would keep room for those that are gone.
    for (const head of this.querySelectorAll<HTMLTableCellElement>('[colspan]'))
      head.colSpan = count + 1;
    for (const row of this.querySelectorAll('tr')) {
      const cells = [...row.querySelectorAll<HTMLElement>('[data-column]')];
      cells.forEach((cell, index) => (cell.hidden = !isShown[index]));
      if (row.id)
        mark(
          row,
          cells.filter(({ hidden }) => !hidden),
        );
    }
  }
}

/** A row is uniform where all say one thing; a cell stands apart from what more than half of those that speak say. */
function mark(row: HTMLElement, cells: readonly HTMLElement[]): void {
  const said = cells.map(({ dataset }) => dataset['said'] ?? '');
  const spoken = said.filter(Boolean);
  row.classList.toggle('uniform', new Set(said).size === 1);
  row.classList.toggle('silent', spoken.length === 0);
  const usual = spoken.find(
    (each) =>
      spoken.length > 1 && spoken.filter((other) => other === each).length * 2 > spoken.length,
  );
  cells.forEach((cell, index) => {
    cell.classList.toggle(
      'apart',
      usual !== undefined && said[index] !== '' && said[index] !== usual,
    );
  });
}

customElements.define('city-choice', CityChoice);
