import { chinaDay } from '../../law/calendar/china-day.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { LIFE_MARKS } from '../../messages/records/life-line.ts';
import { followTime } from '../shared/follow-time.ts';
import { start } from '../shared/guard.ts';

/**
 * Moves the mark between what has happened and what is to come to the reader's day: `data-today` in a demonstration.
 * Without scripts it stands at the day the data end, and says so.
 */
class LifeLine extends HTMLElement {
  connectedCallback(): void {
    start(this, () => followTime(this, () => this.#say()));
  }

  fail(): void {
    this.querySelector<HTMLElement>('.now')?.remove();
  }

  #say(): void {
    const { today = chinaDay(new Date()) } = this.dataset;
    const now = this.querySelector('.now');
    const day = now?.querySelector('time');
    const words = now?.querySelector('.what');
    if (
      !now ||
      !day ||
      !words ||
      (day.dateTime === today && words.textContent === LIFE_MARKS.today)
    )
      return;
    day.dateTime = today;
    day.textContent = fullDayWords(today);
    words.textContent = LIFE_MARKS.today;
    const events = [...this.querySelectorAll<HTMLElement>('li:not(.now)')];
    const ahead = events.find(({ dataset: { on } }) => on === undefined || on > today);
    if (ahead) ahead.before(now);
    else now.parentElement?.append(now);
  }
}

customElements.define('life-line', LifeLine);
