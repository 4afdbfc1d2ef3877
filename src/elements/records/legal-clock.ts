import { chinaDay } from '../../law/calendar/china-day.ts';
import { daysLeft } from '../../law/calendar/days-left.ts';
import { DAY_STRIP } from '../../messages/days/day-strip.ts';
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
    const { from = null, until, today = chinaDay(new Date()) } = this.dataset;
    if (today === this.#on) return;
    this.#on = today;
    if (until !== undefined) {
      const { kind } = daysLeft(today, from, until);
      if (kind === 'closed' && this.dataset['state'] !== kind)
        this.querySelector('details')?.removeAttribute('open');
      this.dataset['state'] = kind;
    }
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
