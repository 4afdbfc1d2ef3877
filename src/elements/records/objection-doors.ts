import { daysLeft } from '../../law/calendar/days-left.ts';
import { chinaMoment } from '../../law/calendar/moment.ts';
import { doorWords } from '../../messages/records/record-page.ts';
import type { ObjectionDoor, ObjectionKind } from '../../messages/records/record-page.ts';
import { clockOf } from '../shared/clock-of.ts';
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
    const { kind, today = chinaMoment(new Date()) } = this.dataset;
    const clock = clockOf(this);
    if (!clock) return;
    const closed = daysLeft(today, clock).kind === 'closed';
    for (const door of this.#doors())
      door.textContent = doorWords(
        kind as ObjectionKind,
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
