import { CITATION_WORDS } from '../wording/citation-bar.ts';

/** A print button, which only makes sense where scripts run. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = CITATION_WORDS.print;
    button.addEventListener('click', () => print());
    this.append(button);
  }
}

customElements.define('print-button', PrintButton);
