import { daysLeft, shareLeft } from '../../law/calendar/days-left.ts';
import { chinaMoment } from '../../law/calendar/moment.ts';
import { daysLeftWords } from '../../messages/days/days-left.ts';
import type { LeftManner } from '../../messages/days/days-left.ts';
import { clockOf } from './clock-of.ts';
import { followTime } from './follow-time.ts';
import { start } from './guard.ts';

/**
 * Says how many days a window has left, in China's time wherever the reader is: `data-from`, `data-until`,
 * `data-safe`, `data-closes`, and `data-today` in a demonstration, whose today is fixed; `data-manner` in a sentence. Without scripts the dates stand
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
    const { today, manner } = this.dataset;
    const clock = clockOf(this);
    if (!clock) return;
    const left = daysLeft(today ?? chinaMoment(new Date()), clock);
    const words = daysLeftWords(left, manner as LeftManner | undefined);
    this.dataset['state'] = left.kind;
    const { from } = clock;
    if (left.kind === 'open' && from !== null)
      this.style.setProperty('--left', String(shareLeft(left.days, { ...clock, from })));
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define('days-left', DaysLeft);
