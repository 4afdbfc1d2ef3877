import { fetched } from '../shared/fetched.ts';

/** The columns of the comparison, one for each city: those of the page, and those that the page of a city holds. */
export class CityColumns {
  readonly #table: HTMLTableElement;
  readonly #cells = new Map<string, HTMLElement[]>();

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.#keep(table);
  }

  /**
   * Fetches the columns that are not here yet, each from the page of its city below `parts`.
   * @throws NotFetched when a page cannot be had
   */
  async load(cities: readonly string[], parts: string): Promise<void> {
    const missing = cities.filter((city) => !this.#cells.has(city));
    const pages = await Promise.all(missing.map((city) => fetched(`${parts}${city}/`)));
    for (const page of pages) {
      const held = new DOMParser().parseFromString(await page.text(), 'text/html');
      const table = held.querySelector<HTMLTableElement>('.comparison table');
      if (table) this.#keep(document.importNode(table, true));
    }
  }

  /** Puts the columns of these cities, as far as they are here, in the place of those that stand. */
  show(cities: readonly string[]): void {
    const columns = cities.flatMap((city) => {
      const cells = this.#cells.get(city);
      return cells ? [cells] : [];
    });
    rowsOf(this.#table).forEach((row, at) => {
      for (const cell of row.querySelectorAll('[data-column]')) cell.remove();
      for (const cells of columns) row.append(...cells.slice(at, at + 1));
      if (row.id) mark(row);
    });
    // A head that spans more columns than there are would keep room for those that are gone.
    for (const head of this.#table.querySelectorAll<HTMLTableCellElement>('[colspan]'))
      head.colSpan = columns.length + 1;
    this.#table.dataset['shown'] = `${columns.length}`;
    this.#table.classList.toggle('wide', columns.length > MOST_SIDE_BY_SIDE);
    this.#table.hidden = columns.length === 0;
  }

  #keep(table: HTMLTableElement): void {
    const rows = rowsOf(table).map((row) => [
      ...row.querySelectorAll<HTMLElement>('[data-column]'),
    ]);
    (rows[0] ?? []).forEach((head, at) => {
      const cells = rows.flatMap((row) => row.slice(at, at + 1));
      this.#cells.set(head.dataset['column'] ?? '', cells);
    });
  }
}

/** More columns than fit side by side are moved sideways. */
const MOST_SIDE_BY_SIDE = 6;

const rowsOf = (table: HTMLTableElement) => [
  ...table.querySelectorAll<HTMLTableRowElement>('tr:not(.group)'),
];

/** A row is uniform where all say one thing; a cell stands apart from what more than half of those that speak say. */
function mark(row: HTMLElement): void {
  const cells = [...row.querySelectorAll<HTMLElement>('[data-column]')];
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
