import { chinaDay } from '../../law/calendar/china-day.ts';
import { findOrganisations } from '../../law/awards/verify-award.ts';
import type { VerifyFile } from '../../register/verify-file.ts';
import { VERIFY_WORDS, foundSentence } from '../../messages/register/verify.ts';
import { organisationView } from './award-verify-view.ts';

/**
 * Tells what an organisation's awards were on a day. The file of all awards is fetched when the form is first
 * used; what is typed is compared with it in this browser, and neither sent, stored nor put into the address.
 */
class AwardVerify extends HTMLElement {
  #file: Promise<VerifyFile> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const { file } = this.dataset;
    if (!form || file === undefined) return;
    form.hidden = false;
    this.#wipe(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#verify(form, file);
    });
    form.querySelector('button[type=button]')?.addEventListener('click', () => this.#wipe(form));
    // Coming back to the page must not bring another person's question back.
    addEventListener('pageshow', (event) => event.persisted && this.#wipe(form));
  }

  async #verify(form: HTMLFormElement, address: string): Promise<void> {
    const [asked, day] = [...form.querySelectorAll('input')].map(({ value }) => value);
    if (!asked || asked.trim().length < 2) return this.#say(VERIFY_WORDS.tooShort);
    if (!day) return this.#say(VERIFY_WORDS.noDay);
    this.#say(VERIFY_WORDS.loading);
    let file: VerifyFile;
    try {
      file = await (this.#file ??= fetchFile(address));
    } catch {
      this.#file = null;
      return this.#say(VERIFY_WORDS.failed);
    }
    const found = findOrganisations(file.organisations, asked);
    if (!found) return this.#say(VERIFY_WORDS.tooShort);
    this.#say(
      foundSentence(found.organisations.length, day),
      ...found.organisations.map((each) => organisationView(each, day, file.rules)),
    );
  }

  #say(sentence: string, ...results: HTMLElement[]): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = sentence;
    this.querySelector('[data-results]')?.replaceChildren(...results);
  }

  #wipe(form: HTMLFormElement): void {
    const [asked, day] = form.querySelectorAll('input');
    if (asked) asked.value = '';
    if (day) day.value = this.dataset['today'] ?? chinaDay(new Date());
    this.#say('');
  }
}

async function fetchFile(address: string): Promise<VerifyFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as VerifyFile;
}

customElements.define('award-verify', AwardVerify);
