import type { SearchAnswer } from '../domain/search/search-answer.ts';
import { SEARCH_WORDS, answerSentence, filteredAwaySentence } from '../wording/search.ts';
import { NO_SEARCH, readSearchAddress, writeSearchAddress } from './search-address.ts';
import type { AddressedSearch } from './search-address.ts';
import { adviceView, answerView } from './search-answer-view.ts';
import { make } from './dom.ts';
import { createSearchEngine } from './search-engine.ts';
import type { SearchEngine } from './search-engine.ts';
import { chosenFilters, chosenOrder, showFilters } from './search-filters-view.ts';
import { openSearchIndex } from './search-index-files.ts';
import { isTyping, moveAmongLinks } from './search-keys.ts';

const PAUSE_MS = 200;
const GROUPS_AT_ONCE = 20;

/**
 * Search while typing, over a form that also works without it.
 *
 * `data-base` is the site's base path, `data-bundle` the address of Pagefind's folder, `data-index-page` the
 * address of the plain index. Inside: a form with `<input name="q">` and a `[data-results]` region, whose own
 * content (the index) stands while nothing is searched.
 */
export class PortalSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #listeners: AbortController | undefined;
  #pending: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #limit = GROUPS_AT_ONCE;
  #shown = NO_SEARCH;
  #index: ChildNode[] = [];
  #status = make('p', { class: 'search-status', role: 'status' });
  #filters = make('div', {
    class: 'search-filters',
    role: 'group',
    'aria-label': SEARCH_WORDS.filters,
  });

  connectedCallback() {
    const form = this.querySelector('form');
    const region = this.querySelector<HTMLElement>('[data-results]');
    const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!form || !region || !box) return;
    this.#index = [...region.childNodes];
    this.#filters.hidden = true;
    region.before(this.#status, this.#filters);
    this.#listen(form, box, region);
    const addressed = readSearchAddress(location.search);
    box.value ||= addressed.text;
    if (box.value) void this.#search(region, { ...addressed, text: box.value.trim() });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    clearTimeout(this.#pending);
    this.#turn += 1;
  }

  #listen(form: HTMLFormElement, box: HTMLInputElement, region: HTMLElement) {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const now = () => {
      clearTimeout(this.#pending);
      this.#limit = GROUPS_AT_ONCE;
      const selection = chosenFilters(this.#filters);
      const order = chosenOrder(this.#filters);
      void this.#search(region, { text: box.value.trim(), selection, order });
    };
    const soon = () => {
      clearTimeout(this.#pending);
      this.#pending = setTimeout(now, PAUSE_MS);
    };
    const typed = (event: Event) => {
      if (!(event instanceof InputEvent && event.isComposing)) soon();
    };
    const pressed = (event: KeyboardEvent) => {
      if (this.#act(event, box, region)) event.preventDefault();
    };
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        now();
      },
      { signal },
    );
    box.addEventListener('focus', () => void this.#open().catch(() => undefined), { signal });
    box.addEventListener('input', typed, { signal });
    box.addEventListener('compositionend', soon, { signal });
    this.#filters.addEventListener('change', now, { signal });
    document.addEventListener('keydown', pressed, { signal });
  }

  /** Answers a key; true when it was one of ours. */
  #act(event: KeyboardEvent, box: HTMLInputElement, region: HTMLElement): boolean {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const within = event.target instanceof Node && this.contains(event.target);
    switch (event.key) {
      case '/':
        if (isTyping(event.target)) return false;
        box.focus();
        return true;
      case 'ArrowDown':
        return within && moveAmongLinks(box, region, 1);
      case 'ArrowUp':
        return within && moveAmongLinks(box, region, -1);
      case 'Escape':
        if (!within || !box.value) return false;
        clearTimeout(this.#pending);
        box.value = '';
        box.focus();
        void this.#search(region, NO_SEARCH);
        return true;
      default:
        return false;
    }
  }

  async #search(region: HTMLElement, search: AddressedSearch) {
    const turn = (this.#turn += 1);
    this.#shown = search;
    history.replaceState(history.state, '', location.pathname + writeSearchAddress(search));
    if (!search.text) {
      this.#showIndex(region, this.#status.textContent ? SEARCH_WORDS.cleared : '');
      return;
    }
    if (!this.#engine) this.#status.textContent = SEARCH_WORDS.searching;
    try {
      const engine = await this.#open();
      const { selection, order } = search;
      const options = { selection, order, limit: this.#limit };
      const answer = await engine(search.text, options);
      if (turn === this.#turn) this.#show(region, search.text, answer);
    } catch (error) {
      this.#engine = undefined;
      reportError(error);
      if (turn === this.#turn) this.#showFailure(region);
    }
  }

  #open(): Promise<SearchEngine> {
    const base = this.#base;
    const bundle = this.dataset['bundle'] ?? `${base}pagefind/`;
    this.#engine ??= openSearchIndex(bundle, `${base}search/`).then(createSearchEngine);
    return this.#engine;
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #show(region: HTMLElement, text: string, answer: SearchAnswer) {
    const places = answer.exact.reduce((sum, group) => sum + Math.max(1, group.hits.length), 0);
    const nothing =
      answer.exactTotal + answer.related.length + answer.jumps.length + answer.also.length === 0;
    const filteredAway = nothing && answer.unfilteredTotal > 0;
    this.#status.textContent = filteredAway
      ? filteredAwaySentence(text)
      : answerSentence(text, {
          documents: answer.exactTotal,
          places,
          shown: answer.exact.length,
          related: answer.related.length,
          jumps: answer.jumps.length,
        });
    showFilters(this.#filters, answer.facets, this.#shown.order);
    const view = answerView(answer, this.#base);
    region.replaceChildren(...(nothing && !filteredAway ? [adviceView()] : view));
    if (answer.exact.length < answer.exactTotal) region.append(this.#moreButton(region));
  }

  #moreButton(region: HTMLElement): HTMLElement {
    const button = make('button', { type: 'button', class: 'search-more' }, SEARCH_WORDS.more);
    button.addEventListener('click', () => {
      const last = region.querySelectorAll('.search-group').length;
      this.#limit += GROUPS_AT_ONCE;
      void this.#search(region, this.#shown).then(() =>
        region.querySelectorAll('.search-group')[last]?.querySelector('a')?.focus(),
      );
    });
    return button;
  }

  #showIndex(region: HTMLElement, announcement: string) {
    this.#status.textContent = announcement;
    this.#filters.replaceChildren();
    this.#filters.hidden = true;
    region.replaceChildren(...this.#index);
  }

  #showFailure(region: HTMLElement) {
    this.#showIndex(region, SEARCH_WORDS.failed);
    const index = this.dataset['indexPage'];
    if (index) this.#status.append(' ', make('a', { href: index }, SEARCH_WORDS.failedLink));
  }
}

customElements.define('portal-search', PortalSearch);
