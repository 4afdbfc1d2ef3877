import { chinaDay } from '../../law/calendar/china-day.ts';
import { daysLeft, shareLeft } from '../../law/calendar/days-left.ts';
import { daysLeftWords } from '../../messages/days/days-left.ts';
import type { LeftManner } from '../../messages/days/days-left.ts';
import { followTime } from './follow-time.ts';
import { start } from './guard.ts';

/**
 * Says how many days a window has left, in China's time wherever the reader is: `data-from`, `data-until`, and
 * `data-today` in a demonstration, whose today is fixed; `data-manner` in a sentence. Without scripts the dates stand
 * alone.
 */
class DaysLeft extends HTMLElement {
  connectedCallback(): void {
    start(this, () => followTime(this, () => this.#say()));
  }

  fail(): void {
    this.textContent = '';
  }

  #say(): void {
    const { from = null, until, today, manner } = this.dataset;
    if (until === undefined) return;
    const left = daysLeft(today ?? chinaDay(new Date()), from, until);
    const words = daysLeftWords(left, manner as LeftManner | undefined);
    this.dataset['state'] = left.kind;
    if (left.kind === 'open' && from !== null)
      this.style.setProperty('--left', String(shareLeft(left.days, from, until)));
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define('days-left', DaysLeft);
