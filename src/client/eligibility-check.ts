import { assess } from '../domain/eligibility/assess.ts';
import type { Assessment, EligibilityRules } from '../domain/eligibility/assess.ts';
import { findKnown, knownFacts } from '../domain/eligibility/known-organisation.ts';
import type { KnownOrganisation } from '../domain/eligibility/known-organisation.ts';
import { FactsError } from '../domain/eligibility/fact-problem.ts';
import type { FactKey, Facts } from '../domain/eligibility/facts.ts';
import { readFacts } from '../domain/eligibility/read-facts.ts';
import type { ToldCondition } from '../domain/eligibility/told-condition.ts';
import { RESULT_NAMES, RESULT_ORDER } from '../wording/eligibility.ts';
import { factProblemSentence } from '../wording/fact-problems.ts';
import {
  SELF_CHECK_WORDS,
  changeSentence,
  countsSentence,
  filledSentence,
} from '../wording/self-check.ts';
import { resultsView } from './eligibility-results.ts';
import { chinaToday, readFactsFile } from './facts-file.ts';
import { fieldsOf, readAnswers } from './read-answers.ts';

interface Data {
  rules: EligibilityRules;
  conditions: ToldCondition[];
  known: KnownOrganisation[];
  /** Days on which real rounds were decided. */
  rounds: string[];
  /** The open call's deadline; null when none is open. */
  on: string | null;
}

/**
 * The self-check: every answer is judged at once, in this browser, by the function the build and the command
 * use. Nothing is sent, stored or put into the address.
 */
class EligibilityCheck extends HTMLElement {
  #data: Data | null = null;
  #last: Assessment | null = null;

  connectedCallback(): void {
    const data = this.dataset['check'];
    const form = this.querySelector('form');
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (!data || !form || !tools) return;
    this.#data = JSON.parse(data) as Data;
    tools.hidden = false;
    form.addEventListener('input', () => this.#judge(form));
    form.addEventListener('change', (event) => {
      const field = event.target;
      if (field instanceof HTMLInputElement && field.name === 'organisation')
        this.#fillKnown(form, field.value);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    const [save, load, print, wipe] = tools.querySelectorAll('button');
    const file = tools.querySelector<HTMLInputElement>('input[type=file]');
    save?.addEventListener('click', () => this.#save(form));
    load?.addEventListener('click', () => file?.click());
    file?.addEventListener('change', () => void this.#load(form, file));
    print?.addEventListener('click', () => window.print());
    wipe?.addEventListener('click', () => this.#wipe(form));
    // Coming back to the page must not bring another person's answers back.
    addEventListener('pageshow', (event) => event.persisted && this.#wipe(form));
    this.#wipe(form);
    this.#say('');
  }

  get #asked(): FactKey[] {
    return [...this.querySelectorAll<HTMLElement>('[data-fact]')]
      .filter((question) => !question.hidden)
      .map((question) => question.dataset['fact'] as FactKey);
  }

  #judge(form: HTMLFormElement): void {
    if (!this.#data) return;
    const answers = new FormData(form);
    this.#showAsked(answers);
    const on = (answers.get('referenceDay') as string) || chinaToday();
    const { facts, problems } = usableFacts(readAnswers(answers, this.#asked), on);
    for (const question of this.querySelectorAll<HTMLElement>('[data-fact]')) {
      const place = question.querySelector<HTMLElement>('.problem');
      const problem = problems.get(question.dataset['fact'] ?? '');
      if (!place) continue;
      place.hidden = problem === undefined;
      place.textContent = problem ?? '';
    }
    const assessment = assess(this.#data.rules, facts, on, this.#data.rounds);
    this.querySelector('[data-results]')?.replaceChildren(
      ...resultsView(assessment, this.#data.conditions),
    );
    this.#summarise(assessment);
    this.#say(this.#changes(assessment));
    this.#last = assessment;
  }

  /** A question that only matters in one case is hidden until that case is chosen. */
  #showAsked(answers: FormData): void {
    for (const question of this.querySelectorAll<HTMLElement>('[data-only-fact]')) {
      const { onlyFact = '', onlyIs } = question.dataset;
      question.hidden = answers.get(onlyFact) !== onlyIs;
    }
  }

  #summarise(assessment: Assessment): void {
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    if (!summary) return;
    const counts = RESULT_ORDER.map((result) => ({
      name: RESULT_NAMES[result],
      count: assessment.conditions.filter((each) => each.result === result).length,
    })).filter(({ count }) => count > 0);
    summary.hidden = false;
    summary.textContent = `${countsSentence(counts)} · ${SELF_CHECK_WORDS.toResults}`;
  }

  #changes(assessment: Assessment): string {
    const before = new Map(this.#last?.conditions.map((each) => [each.id, each.result]));
    return assessment.conditions
      .flatMap(({ id, result }) => {
        const earlier = before.get(id);
        const says = this.#data?.conditions.find((each) => each.id === id)?.says;
        return earlier && says && earlier !== result
          ? [changeSentence(says, RESULT_NAMES[earlier], RESULT_NAMES[result])]
          : [];
      })
      .join('');
  }

  /** Fills what the portal's own records settle, and says from which of them. */
  #fillKnown(form: HTMLFormElement, typed: string): void {
    const known = findKnown(this.#data?.known ?? [], typed);
    if (!known) {
      this.#say(typed ? SELF_CHECK_WORDS.notKnown : '');
      return;
    }
    const asked = this.#asked;
    for (const [fact, answer] of Object.entries(knownFacts(known)))
      if (asked.includes(fact as FactKey))
        for (const [name, value] of Object.entries(fieldsOf(fact as FactKey, answer)))
          fill(form, name, value);
    this.#judge(form);
    this.#say(filledSentence(known.records.map(({ title }) => title)));
  }

  #say(sentence: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = sentence;
  }

  #save(form: HTMLFormElement): void {
    const facts = readAnswers(new FormData(form), this.#asked);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(facts, null, 2)]));
    link.download = SELF_CHECK_WORDS.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #load(form: HTMLFormElement, file: HTMLInputElement): Promise<void> {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await readFactsFile(chosen);
    if ('problem' in read) {
      this.#say(SELF_CHECK_WORDS.badFile + read.problem);
    } else {
      this.#wipe(form);
      for (const [fact, answer] of Object.entries(read.facts))
        for (const [name, value] of Object.entries(fieldsOf(fact as FactKey, answer)))
          fill(form, name, value);
      this.#judge(form);
      this.#say(SELF_CHECK_WORDS.loaded);
    }
    file.value = '';
  }

  #wipe(form: HTMLFormElement): void {
    form.reset();
    fill(form, 'referenceDay', this.#data?.on ?? chinaToday());
    this.#last = null;
    this.#judge(form);
    this.#say(SELF_CHECK_WORDS.wiped);
  }
}

/** The facts that can be used, and what is wrong with the others, by fact. */
function usableFacts(answers: Record<string, unknown>, on: string) {
  const problems = new Map<string, string>();
  let facts: Facts = {};
  try {
    facts = readFacts(answers, on);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    for (const problem of error.problems)
      problems.set(problem.key.replace(/[.[].*$/, ''), factProblemSentence(problem));
    facts = readFacts(
      Object.fromEntries(Object.entries(answers).filter(([fact]) => !problems.has(fact))),
      on,
    );
  }
  return { facts, problems };
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (
    field instanceof RadioNodeList ||
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement
  )
    field.value = value;
}

customElements.define('eligibility-check', EligibilityCheck);
