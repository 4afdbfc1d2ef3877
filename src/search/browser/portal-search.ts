import { LONGEST_QUERY, cutQuery } from '../shared/cut-query.ts';
import type { OtherWording, SearchAnswer } from '../shared/search-answer.ts';
import {
  SEARCH_WORDS,
  answerSentence,
  cutSentence,
  filteredAwaySentence,
} from '../../messages/search/search.ts';
import { NO_SEARCH, readSearchAddress, writeSearchAddress } from './address.ts';
import type { AddressedSearch } from './address.ts';
import { adviceView, answerView, otherWordingsView, relatedView } from './answer-view.ts';
import { make } from '../../elements/shared/dom.ts';
import { isRequestFailure } from '../../elements/shared/fetched.ts';
import { guarded, listening, start } from '../../elements/shared/guard.ts';
import { isComposing, whenTyped } from '../../elements/shared/typing.ts';
import { writeAddress } from '../../elements/shared/write-address.ts';
import { createSearchEngine } from './engine.ts';
import type { SearchEngine } from './engine.ts';
import { chosenFilters, chosenOrder, filtersRegion, foldOf, showFilters } from './filters-view.ts';
import { openSearchIndex } from './index-files.ts';
import { isTyping, moveAmongLinks } from './keys.ts';

const PAUSE_MS = 200;
const GROUPS_AT_ONCE = 20;
const OTHERS_AT_ONCE = 5;

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
  readonly #filters = filtersRegion();
  readonly #fold = foldOf(this.#filters);
  readonly #on = listening(this);

  connectedCallback() {
    start(this, () => this.#start());
  }

  /** Takes back the answer, and leaves the index; what failed is opened anew by the next search. */
  fail(error: unknown) {
    this.#turn += 1;
    this.#engine = undefined;
    const region = this.querySelector('[data-results]');
    region?.before(this.#status, this.#filters);
    this.#showIndex(region, isRequestFailure(error) ? SEARCH_WORDS.failed : SEARCH_WORDS.broken);
    const index = this.dataset['indexPage'];
    if (index) this.#status.append(' ', make('a', { href: index }, SEARCH_WORDS.failedLink));
  }

  #start() {
    const form = this.querySelector('form');
    const region = this.querySelector<HTMLElement>('[data-results]');
    const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!form || !region || !box) return;
    this.#index = [...region.childNodes];
    this.#fold.hidden = true;
    region.before(this.#status, this.#fold);
    this.#listen(form, box, region);
    const addressed = readSearchAddress(location.search);
    // Who comes back from an answer finds as many as were shown.
    const { limit = GROUPS_AT_ONCE } = (history.state ?? {}) as { limit?: number };
    this.#limit = limit;
    box.value ||= addressed.text;
    if (box.value) this.#search(region, { ...addressed, text: box.value });
  }

  disconnectedCallback() {
    this.#listeners?.abort();
    clearTimeout(this.#pending);
    this.#turn += 1;
  }

  #listen(form: HTMLFormElement, box: HTMLInputElement, region: HTMLElement) {
    const { signal } = (this.#listeners = new AbortController());
    const now = () => {
      clearTimeout(this.#pending);
      this.#limit = GROUPS_AT_ONCE;
      const selection = chosenFilters(this.#filters);
      const order = chosenOrder(this.#filters);
      this.#search(region, { text: box.value, selection, order });
    };
    const soon = () => {
      clearTimeout(this.#pending);
      this.#pending = setTimeout(guarded(this, now), PAUSE_MS);
    };
    const submitted = (event: Event) => {
      event.preventDefault();
      now();
    };
    const pressed = (event: KeyboardEvent) => {
      if (this.#act(event, box, region)) event.preventDefault();
    };
    this.#on(form, 'submit', submitted, { signal });
    box.addEventListener('focus', () => void this.#open().catch(() => undefined), { signal });
    whenTyped(this.#on, box, soon, { signal });
    this.#on(this.#filters, 'change', now, { signal });
    this.#on(document, 'keydown', pressed, { signal });
  }

  /** Answers a key; true when it was one of ours. */
  #act(event: KeyboardEvent, box: HTMLInputElement, region: HTMLElement): boolean {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
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
        this.#search(region, NO_SEARCH);
        return true;
      default:
        return false;
    }
  }

  #search(region: HTMLElement, asked: AddressedSearch, then?: () => void) {
    const turn = (this.#turn += 1);
    const search = { ...asked, text: cutQuery(asked.text.trim()) };
    this.#shown = search;
    writeAddress(location.pathname + writeSearchAddress(search), { limit: this.#limit });
    if (!search.text) {
      this.#showIndex(region, this.#status.textContent ? SEARCH_WORDS.cleared : '');
      return;
    }
    if (!this.#engine) this.#status.textContent = SEARCH_WORDS.searching;
    guarded(this, async () => {
      try {
        const answer = await this.#answer(search);
        // Exact answers need not wait for what says the same in other words.
        const others = answer.exactTotal > 0 ? [] : await answer.others();
        if (turn !== this.#turn) return;
        this.#show(region, answer, others, search.text !== asked.text.trim());
        then?.();
        if (answer.exactTotal > 0) void this.#showOthers(region, answer, turn);
      } catch (error) {
        // What became of an earlier search says nothing of the one that followed.
        if (turn === this.#turn) throw error;
      }
    })();
  }

  /** Where they cannot be had, the exact answers still stand. */
  async #showOthers(region: HTMLElement, answer: SearchAnswer, turn: number) {
    try {
      const others = await answer.others();
      if (turn === this.#turn) region.append(...otherWordingsView(others, this.#base));
    } catch {
      // An engine keeps the failure of its files: the next search opens another.
      this.#engine = undefined;
    }
  }

  /** Asks the index; once more from the beginning where an opened one fails, for the site may have been published anew. */
  async #answer(search: AddressedSearch): Promise<SearchAnswer> {
    const opened = this.#engine;
    try {
      const engine = await this.#open();
      return await engine(search.text, {
        ...search,
        limit: this.#limit,
        otherLimit: OTHERS_AT_ONCE,
      });
    } catch (error) {
      if (!opened) throw error;
      this.#engine = undefined;
      return this.#answer(search);
    }
  }

  #open(): Promise<SearchEngine> {
    const bundle = this.dataset['bundle'] ?? `${this.#base}pagefind/`;
    this.#engine ??= openSearchIndex(bundle, `${this.#base}search/`).then(createSearchEngine);
    return this.#engine;
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #show(region: HTMLElement, answer: SearchAnswer, others: readonly OtherWording[], cut: boolean) {
    const { text } = this.#shown;
    const places = answer.exact.reduce((sum, group) => sum + Math.max(1, group.hits.length), 0);
    const nothing =
      answer.exactTotal + answer.related.length + answer.jumps.length + others.length === 0;
    const filteredAway = nothing && answer.unfilteredTotal > 0;
    const sentence = filteredAway
      ? filteredAwaySentence(text)
      : answerSentence(text, {
          documents: answer.exactTotal,
          places,
          shown: answer.exact.length,
          related: answer.related.length,
          others: others.length,
          jumps: answer.jumps.length,
        });
    this.#status.textContent = cut ? cutSentence(sentence, LONGEST_QUERY) : sentence;
    this.#fold.hidden = !showFilters(this.#filters, answer.facets, this.#shown.order);
    region.replaceChildren(
      ...(nothing && !filteredAway ? [adviceView()] : answerView(answer, this.#base)),
      ...(answer.exact.length < answer.exactTotal ? [this.#moreButton(region)] : []),
      ...otherWordingsView(others, this.#base),
      ...relatedView(answer.related, this.#base),
    );
  }

  #moreButton(region: HTMLElement): HTMLElement {
    const button = make('button', { type: 'button', class: 'search-more' }, SEARCH_WORDS.more);
    this.#on(button, 'click', () => {
      const last = region.querySelectorAll('.search-group').length;
      this.#limit += GROUPS_AT_ONCE;
      this.#search(region, this.#shown, () =>
        region.querySelectorAll('.search-group')[last]?.querySelector('a')?.focus(),
      );
    });
    return button;
  }

  #showIndex(region: Element | null, announcement: string) {
    this.#status.textContent = announcement;
    this.#filters.replaceChildren();
    this.#fold.hidden = true;
    if (this.#index.length > 0) region?.replaceChildren(...this.#index);
  }
}

customElements.define('portal-search', PortalSearch);
