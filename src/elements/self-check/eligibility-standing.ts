import { chinaDay } from '../../law/calendar/china-day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { isDay } from '../../law/calendar/is-day.ts';
import { assess } from '../../law/eligibility/assess.ts';
import type { Assessment, EligibilityRules } from '../../law/eligibility/assess.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { waitingSentences } from '../../messages/eligibility/eligibility-report.ts';
import { RESULT_NAMES, eligibleFromWords } from '../../messages/eligibility/eligibility.ts';
import { answerSentence } from '../../messages/eligibility/answer.ts';
import { factName } from '../../messages/eligibility/answer-words.ts';
import { FACT_NAMES } from '../../messages/eligibility/facts.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { takeAnswers, answersLink } from './answers-link.ts';
import { notLoaded } from './kept-answers.ts';
import { make } from '../shared/dom.ts';
import { listening, start } from '../shared/guard.ts';
import { readFactsFile, readFactsText } from './facts-file.ts';
import type { KeptFacts } from './facts-file.ts';

interface City {
  name: string;
  status: string;
  draft: boolean;
  href: string;
  rules: EligibilityRules;
  conditions: ConditionView[];
  /** Days on which real rounds were decided. */
  rounds: Day[];
}

/** The same answers under every city's rules, computed in this browser from a link's `#` or a saved file. */
class EligibilityStanding extends HTMLElement {
  readonly #on = listening(this);

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  fail(): void {
    this.#say(words.failed);
  }

  #start(): void {
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    if (controls) controls.hidden = false;
    this.#on(this.querySelector('button'), 'click', () => file?.click());
    this.#on(file, 'change', () => file && this.#openFile(file));
    this.#on(window, 'hashchange', () => this.#openLink());
    this.#openLink();
  }

  get #today(): Day {
    return this.dataset['today'] ?? chinaDay(new Date());
  }

  async #openFile(file: HTMLInputElement): Promise<void> {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const on = this.#today;
    const read = await readFactsFile(chosen, on);
    file.value = '';
    this.#show(read, on, words.loaded, words.badFile);
  }

  /** Takes the answers out of the address before anybody looks over a shoulder. */
  #openLink(): void {
    const held = takeAnswers();
    if (!held) return;
    const on = isDay(held.on) ? held.on : this.#today;
    this.#show(readFactsText(held.text, on), on, words.linkOpened, words.badLink);
  }

  #show(read: KeptFacts, on: Day, opened: string, refused: string): void {
    if ('problem' in read) return this.#say(refused + read.problem);
    const { facts, problems } = read;
    const asked = [...Object.keys(FACT_NAMES), ...Object.keys(facts)] as FactKey[];
    const left = notLoaded(facts, problems, asked, (fact) => factName({}, fact));
    if (Object.keys(facts).length === 0) return this.#say(refused + words.nothingUsable + left);
    const cities = JSON.parse(this.dataset['cities'] ?? '[]') as City[];
    this.#say(
      opened + left,
      make('p', {}, `${words.fromDay}：${fullDayWords(on)}`),
      ...cities.map((city) => cityView(city, facts, on)),
    );
  }

  #say(sentence: string, ...results: HTMLElement[]): void {
    this.querySelector('[data-results]')?.replaceChildren(...results);
    this.querySelector('[data-status]')?.replaceChildren(sentence);
  }
}

function cityView(city: City, facts: Facts, on: Day): HTMLElement {
  const assessment = assess(city.rules, facts, on, city.rounds);
  const { outcome, eligibleFrom } = assessment;
  const there = new URL(city.href, location.href).href;
  return make(
    'section',
    {},
    make('h2', {}, make('a', { href: city.href }, city.name), `（${city.status}）`),
    make(
      'p',
      { class: outcome },
      answerSentence(assessment, city.conditions, {
        draft: city.draft,
        notAsked: city.rules.notAsked ?? 0,
      }),
    ),
    ...(eligibleFrom ? [make('p', {}, eligibleFromWords(assessment, eligibleFrom))] : []),
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
