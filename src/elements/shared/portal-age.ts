import { portalAgeWords } from '../../messages/site/frame.ts';
import { followTime } from './follow-time.ts';
import { start } from './guard.ts';

/** Says so when the page was built more than thirty days ago: the copy at hand may be out of date. */
class PortalAge extends HTMLElement {
  connectedCallback(): void {
    start(this, () => followTime(this, () => this.#say()));
  }

  fail(): void {
    this.textContent = '';
  }

  #say(): void {
    const built = Date.parse(`${this.dataset['built']}T00:00:00+08:00`);
    const days = Math.floor((Date.now() - built) / 86_400_000);
    const words = days > 30 ? portalAgeWords(days) : '';
    if (this.textContent !== words) this.textContent = words;
  }
}

customElements.define('portal-age', PortalAge);
