import { chinaDay } from '../../law/calendar/china-day.ts';
import { daysLeft } from '../../law/calendar/days-left.ts';
import { doorWords } from '../../messages/records/record-page.ts';
import type { ObjectionDoor } from '../../messages/records/record-page.ts';
import { followTime } from '../shared/follow-time.ts';
import { start } from '../shared/guard.ts';

/**
 * Calls the ways to object what they are on the day: after the end of its window a list is open to information only.
 * `data-from`, `data-until`, `data-kind`, and `data-today` in a demonstration.
 */
class ObjectionDoors extends HTMLElement {
  connectedCallback(): void {
    start(this, () => followTime(this, () => this.#say()));
  }

  /** The form itself says what the day allows. */
  fail(): void {
    for (const door of this.#doors()) door.hidden = true;
  }

  #say(): void {
    const { from = null, until, kind, today = chinaDay(new Date()) } = this.dataset;
    if (until === undefined) return;
    const closed = daysLeft(today, from, until).kind === 'closed';
    for (const door of this.#doors())
      door.textContent = doorWords(
        kind === 'opinion' ? 'opinion' : 'objection',
        door.dataset['door'] as ObjectionDoor,
        closed,
      );
    for (const after of this.querySelectorAll<HTMLElement>('[data-after]')) after.hidden = !closed;
    this.querySelector('.actions > .seal')?.classList.toggle('over', closed);
  }

  #doors(): NodeListOf<HTMLElement> {
    return this.querySelectorAll('[data-door]');
  }
}

customElements.define('objection-doors', ObjectionDoors);
