import type { Day } from '../../law/calendar/day.ts';
import { isDay } from '../../law/calendar/is-day.ts';
import { assess } from '../../law/eligibility/assess.ts';
import type { Assessment, EligibilityRules } from '../../law/eligibility/assess.ts';
import type { Facts } from '../../model/facts.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { waitingSentences } from '../../messages/eligibility/eligibility-report.ts';
import {
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  outcomeSentence,
} from '../../messages/eligibility/eligibility.ts';
import {
  SELF_CHECK_WORDS as words,
  countsSentence,
} from '../../messages/eligibility/self-check.ts';
import { answersInHash, answersLink } from './answers-link.ts';
import { make } from '../shared/dom.ts';
import { chinaToday, readFactsFile, readFactsText } from './facts-file.ts';
import type { KeptFacts } from './facts-file.ts';

interface City {
  name: string;
  status: string;
  href: string;
  rules: EligibilityRules;
  conditions: ConditionView[];
  /** Days on which real rounds were decided. */
  rounds: Day[];
}

/** The same answers under every city's rules, computed in this browser from a link's `#` or a saved file. */
class EligibilityStanding extends HTMLElement {
  connectedCallback(): void {
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    if (controls) controls.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => file?.click());
    file?.addEventListener('change', () => void this.#openFile(file));
    addEventListener('hashchange', () => this.#openLink());
    this.#openLink();
  }

  get #today(): Day {
    return this.dataset['today'] ?? chinaToday();
  }

  async #openFile(file: HTMLInputElement): Promise<void> {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const on = this.#today;
    this.#show(await readFactsFile(chosen, on), on, words.loaded, words.badFile);
    file.value = '';
  }

  /** Takes the answers out of the address before anybody looks over a shoulder. */
  #openLink(): void {
    const held = answersInHash(location.hash);
    if (!held) return;
    history.replaceState(null, '', location.pathname + location.search);
    const on = isDay(held.on) ? held.on : this.#today;
    this.#show(readFactsText(held.text, on), on, words.linkOpened, words.badLink);
  }

  #show(read: KeptFacts, on: Day, opened: string, refused: string): void {
    const status = this.querySelector('[data-status]');
    const results = this.querySelector('[data-results]');
    if (!status || !results) return;
    if ('problem' in read) {
      status.textContent = refused + read.problem;
      results.replaceChildren();
      return;
    }
    status.textContent = opened;
    const cities = JSON.parse(this.dataset['cities'] ?? '[]') as City[];
    results.replaceChildren(
      make('p', {}, `${words.fromDay}：${fullDayWords(on)}`),
      ...cities.map((city) => cityView(city, read.facts, on)),
    );
  }
}

function cityView(city: City, facts: Facts, on: Day): HTMLElement {
  const assessment = assess(city.rules, facts, on, city.rounds);
  const { outcome, eligibleFrom, conditions } = assessment;
  const counts = RESULT_ORDER.map((result) => ({
    name: RESULT_NAMES[result],
    count: conditions.filter((each) => each.result === result).length,
  })).filter(({ count }) => count > 0);
  const there = new URL(city.href, location.href).href;
  return make(
    'section',
    {},
    make('h2', {}, make('a', { href: city.href }, city.name), `（${city.status}）`),
    make(
      'p',
      { class: outcome },
      outcomeSentence(assessment, city.conditions, city.rules.notAsked ?? 0),
    ),
    ...(eligibleFrom ? [make('p', {}, eligibleFromWords(assessment, eligibleFrom))] : []),
    make('p', { class: 'soft' }, countsSentence(counts)),
    make('ul', {}, ...unmetViews(city, assessment)),
    make('a', { href: answersLink(there, on, facts) }, words.openThere),
  );
}

function unmetViews({ conditions: told }: City, { conditions }: Assessment): HTMLElement[] {
  return conditions.flatMap(({ id, ...judged }) => {
    const condition = told.find((each) => each.id === id);
    const [cite] = condition?.cites ?? [];
    if (judged.result !== 'unmet' || !condition || !cite) return [];
    const link = make('a', { href: cite.href }, cite.label);
    const says = `${RESULT_NAMES.unmet}：${condition.says}（`;
    return [make('li', {}, says, link, `）：${waitingSentences(judged).join('')}`)];
  });
}

customElements.define('eligibility-standing', EligibilityStanding);
