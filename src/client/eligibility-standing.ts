import { assess } from '../domain/eligibility/assess.ts';
import type { Assessment, EligibilityRules } from '../domain/eligibility/assess.ts';
import type { ToldCondition } from '../domain/eligibility/told-condition.ts';
import { fullDayWords } from '../wording/days.ts';
import { OUTCOME_SENTENCES, RESULT_NAMES, eligibleFromWords } from '../wording/eligibility.ts';
import { SELF_CHECK_WORDS } from '../wording/self-check.ts';
import { make } from './dom.ts';
import { chinaToday, readFactsFile } from './facts-file.ts';

interface City {
  name: string;
  status: string;
  href: string;
  rules: EligibilityRules;
  conditions: ToldCondition[];
}

/** The same answers under every city's rules, computed in this browser from a saved file. */
class EligibilityStanding extends HTMLElement {
  connectedCallback(): void {
    const cities = JSON.parse(this.dataset['cities'] ?? '[]') as City[];
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    if (controls) controls.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => file?.click());
    file?.addEventListener('change', () => void this.#show(file, cities));
  }

  async #show(file: HTMLInputElement, cities: City[]): Promise<void> {
    const [chosen] = file.files ?? [];
    const status = this.querySelector('[data-status]');
    const results = this.querySelector('[data-results]');
    if (!chosen || !status || !results) return;
    const read = await readFactsFile(chosen);
    file.value = '';
    if ('problem' in read) {
      status.textContent = SELF_CHECK_WORDS.badFile + read.problem;
      return;
    }
    status.textContent = SELF_CHECK_WORDS.loaded;
    const on = this.dataset['today'] ?? chinaToday();
    results.replaceChildren(
      make('p', {}, `${SELF_CHECK_WORDS.fromDay}：${fullDayWords(on)}`),
      ...cities.map((city) => cityView(city, assess(city.rules, read.facts, on))),
    );
  }
}

function cityView(city: City, assessment: Assessment): HTMLElement {
  const unmet = assessment.conditions.filter((each) => each.result === 'unmet');
  const count = (result: Assessment['conditions'][number]['result']) =>
    assessment.conditions.filter((each) => each.result === result).length;
  const told = (id: string) => city.conditions.find((each) => each.id === id);
  return make(
    'section',
    {},
    make('h2', {}, make('a', { href: city.href }, city.name), `（${city.status}）`),
    make('p', {}, OUTCOME_SENTENCES[assessment.outcome]),
    ...(assessment.eligibleFrom ? [make('p', {}, eligibleFromWords(assessment.eligibleFrom))] : []),
    make(
      'ul',
      {},
      ...unmet.flatMap(({ id }) => {
        const condition = told(id);
        const [cite] = condition?.cites ?? [];
        return condition && cite
          ? [
              make(
                'li',
                {},
                `${RESULT_NAMES.unmet}：${condition.says} `,
                make('a', { href: cite.href }, cite.label),
              ),
            ]
          : [];
      }),
      make(
        'li',
        {},
        `${RESULT_NAMES.unknown}：${count('unknown')}；${RESULT_NAMES.review}：${count('review')}；${RESULT_NAMES.met}：${count('met')}`,
      ),
    ),
  );
}

customElements.define('eligibility-standing', EligibilityStanding);
