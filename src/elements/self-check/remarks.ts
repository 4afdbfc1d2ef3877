import type { Remark } from './fields.ts';

/** Shows at each question what is to be said of its answer, and marks the fields whose content is refused. */
export function showRemarks(root: HTMLElement, remarks: ReadonlyMap<string, Remark>): void {
  for (const question of root.querySelectorAll<HTMLElement>('[data-fact]')) {
    const remark = remarks.get(question.dataset['fact'] ?? '');
    const place = question.querySelector<HTMLElement>('.problem');
    const said = remark?.sentence ?? '';
    // An alert is spoken whenever it is written, so the same sentence is not written twice.
    if (place && place.textContent !== said) {
      place.textContent = said;
      place.hidden = said === '';
    }
    for (const field of question.querySelectorAll('input:not([type=radio]), select'))
      if (remark?.refused) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
  }
}
