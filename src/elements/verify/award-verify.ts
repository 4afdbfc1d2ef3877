import { chinaDay } from '../../law/calendar/china-day.ts';
import { findOrganisations } from '../../law/awards/verify-award.ts';
import type { VerifyFile } from '../../register/verify-file.ts';
import { VERIFY_WORDS, foundSentence } from '../../messages/register/verify.ts';
import { fetched, isRequestFailure } from '../shared/fetched.ts';
import { listening, start } from '../shared/guard.ts';
import { organisationView } from './award-verify-view.ts';

/**
 * Tells what an organisation's awards were on a day. The file of all awards is fetched when the form is first
 * used; what is typed is compared with it in this browser, and neither sent, stored nor put into the address.
 */
class AwardVerify extends HTMLElement {
  #file: Promise<VerifyFile> | null = null;

  readonly #on = listening(this);

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  fail(error: unknown): void {
    this.#file = null;
    this.#say(isRequestFailure(error) ? VERIFY_WORDS.failed : VERIFY_WORDS.broken);
  }

  #start(): void {
    const form = this.querySelector('form');
    const { file } = this.dataset;
    if (!form || file === undefined) return;
    form.hidden = false;
    this.#wipe(form);
    this.#on(form, 'submit', (event) => {
      event.preventDefault();
      return this.#verify(form, file);
    });
    this.#on(form.querySelector('button[type=button]'), 'click', () => this.#wipe(form));
    // Coming back to the page must not bring another person's question back.
    this.#on(window, 'pageshow', (event) => event.persisted && this.#wipe(form));
  }

  async #verify(form: HTMLFormElement, address: string): Promise<void> {
    const [name, date] = form.querySelectorAll('input');
    const asked = name?.value.trim() ?? '';
    if (asked.length < 2) return this.#say(VERIFY_WORDS.tooShort);
    if (!date?.validity.valid) return this.#say(VERIFY_WORDS.impossibleDay);
    if (date.value === '') return this.#say(VERIFY_WORDS.noDay);
    const day = date.value;
    this.#say(VERIFY_WORDS.loading);
    const file = await (this.#file ??= fetched(address).then(
      (response) => response.json() as Promise<VerifyFile>,
    ));
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

customElements.define('award-verify', AwardVerify);
