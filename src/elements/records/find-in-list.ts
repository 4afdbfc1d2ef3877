import { FIND_IN_LIST } from '../../messages/records/record-page.ts';
import { listening } from '../shared/guard.ts';

/** Finds rows of the list behind it by what stands in them; shown by its script alone. What is typed stays here. */
class FindInList extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    listening(this)(this.querySelector('input'), 'input', () => this.#find());
  }

  fail(): void {
    for (const row of this.#rows()) row.hidden = false;
    this.hidden = true;
  }

  #find(): void {
    const wanted = this.querySelector('input')?.value.trim().toLowerCase() ?? '';
    const rows = [...this.#rows()];
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    const output = this.querySelector('output');
    if (output)
      output.textContent =
        wanted === '' ? '' : FIND_IN_LIST.found(rows.filter(({ hidden }) => !hidden).length);
  }

  #rows(): NodeListOf<HTMLElement> {
    return this.parentElement!.querySelectorAll<HTMLElement>('tr[data-organisation]');
  }
}

customElements.define('find-in-list', FindInList);
