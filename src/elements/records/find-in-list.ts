import { FIND_IN_LIST } from '../../messages/records/record-page.ts';
import { foldedName } from '../../model/folded-text.ts';
import { listening } from '../shared/guard.ts';
import { whenTyped } from '../shared/typing.ts';

/** Finds rows of the list behind it by what stands in them; shown by its script alone. What is typed stays here. */
class FindInList extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    whenTyped(listening(this), this.querySelector('input'), () => this.#find());
    this.#find();
  }

  fail(): void {
    this.#show(() => true);
    this.hidden = true;
  }

  #find(): void {
    const wanted = foldedName(this.querySelector('input')?.value ?? '');
    const found = this.#show((row) => textOf(row).includes(wanted));
    const output = this.querySelector('output');
    if (output) output.textContent = wanted === '' ? '' : FIND_IN_LIST.found(found);
  }

  /** @returns how many rows are shown; a class without any goes with its head */
  #show(matches: (row: HTMLElement) => boolean): number {
    const rows = [...this.#rows()];
    for (const row of rows) row.hidden = !matches(row);
    const shown = rows.filter(({ hidden }) => !hidden);
    const bodies = new Set(shown.map((row) => row.parentElement));
    for (const row of rows)
      if (row.parentElement) row.parentElement.hidden = !bodies.has(row.parentElement);
    return shown.length;
  }

  #rows(): NodeListOf<HTMLElement> {
    return this.parentElement!.querySelectorAll<HTMLElement>('tr[data-organisation]');
  }
}

/** What the list says of a row; the way to object stands in every one. */
function textOf(row: HTMLElement): string {
  const door = row.querySelector('.object')?.textContent ?? '';
  return foldedName(row.textContent.replace(door, ''));
}

customElements.define('find-in-list', FindInList);
