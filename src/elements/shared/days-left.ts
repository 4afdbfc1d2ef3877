import { chinaDay, untilChinaMidnight } from '../../law/calendar/china-day.ts';
import { daysLeft } from '../../law/calendar/days-left.ts';
import { daysLeftWords } from '../../messages/days/days-left.ts';

/**
 * Says how many days a window has left, in China's time wherever the reader is: `data-from`, `data-until`, and
 * `data-today` in a demonstration, whose today is fixed. Without scripts the dates stand alone.
 */
class DaysLeft extends HTMLElement {
  connectedCallback(): void {
    this.#say();
  }

  #say(): void {
    const { from = null, until, today } = this.dataset;
    if (until === undefined) return;
    const left = daysLeft(today ?? chinaDay(new Date()), from, until);
    this.dataset['state'] = left.kind;
    this.textContent = daysLeftWords(left);
    if (today === undefined && left.kind !== 'closed')
      setTimeout(() => this.#say(), untilChinaMidnight(new Date()));
  }
}

customElements.define('days-left', DaysLeft);
