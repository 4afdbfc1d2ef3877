import { portalAgeWords } from '../../messages/site/frame.ts';

/** Says so when the page was built more than thirty days ago: the copy at hand may be out of date. */
class PortalAge extends HTMLElement {
  connectedCallback(): void {
    const built = Date.parse(`${this.dataset['built']}T00:00:00+08:00`);
    const days = Math.floor((Date.now() - built) / 86_400_000);
    if (days > 30) this.textContent = portalAgeWords(days);
  }
}

customElements.define('portal-age', PortalAge);
