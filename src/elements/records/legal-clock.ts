import { daysLeft } from '../../law/calendar/days-left.ts';
import { chinaMoment, dayOf } from '../../law/calendar/moment.ts';
import { DAY_STRIP } from '../../messages/days/day-strip.ts';
import { clockOf } from '../shared/clock-of.ts';
import { make } from '../shared/dom.ts';
import { followTime } from '../shared/follow-time.ts';
import { start } from '../shared/guard.ts';

/**
 * Marks today among the days of a window, and folds the window once when it is over: `data-from`, `data-until`, and
 * `data-today` in a demonstration. Without scripts all its days stand there.
 */
class LegalClock extends HTMLElement {
  #on = '';

  connectedCallback(): void {
    start(this, () => followTime(this, () => this.#say()));
  }

  fail(): void {
    delete this.dataset['state'];
    this.#unmark();
  }

  #say(): void {
    const { today: now = chinaMoment(new Date()) } = this.dataset;
    const clock = clockOf(this);
    if (clock) {
      const { kind } = daysLeft(now, clock);
      if (kind === 'closed' && this.dataset['state'] !== kind)
        this.querySelector('details')?.removeAttribute('open');
      this.dataset['state'] = kind;
    }
    const today = dayOf(now);
    if (today === this.#on) return;
    this.#on = today;
    this.#unmark();
    const day = this.querySelector(`time[datetime="${today}"]`)?.closest('li');
    day?.setAttribute('aria-current', 'date');
    day?.append(make('span', { class: 'today' }, DAY_STRIP.today));
  }

  #unmark(): void {
    const marked = this.querySelector('[aria-current=date]');
    marked?.removeAttribute('aria-current');
    marked?.querySelector('.today')?.remove();
  }
}

customElements.define('legal-clock', LegalClock);
