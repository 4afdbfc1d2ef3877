import { assess } from '../../law/eligibility/assess.ts';
import type { Assessment, EligibilityRules } from '../../law/eligibility/assess.ts';
import type { KnownOrganisation } from '../../law/eligibility/known-organisation.ts';
import { needlessFacts } from '../../law/eligibility/needless-facts.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import type { FactKey } from '../../model/facts.ts';
import { reportBlocks } from '../../messages/eligibility/eligibility-report.ts';
import type { ReportBasis } from '../../messages/eligibility/eligibility-report.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { leftOutSentence } from '../../messages/eligibility/kept-answers.ts';
import { takeAnswers } from './answers-link.ts';
import { ChangeLine } from './change-line.ts';
import { keepBesideArticles } from './beside-articles.ts';
import { askByCase, askNoMore, askedFacts, questionWords, questionedFacts } from './asked.ts';
import {
  chooseWhatIsDated,
  fieldText,
  fill,
  fillFacts,
  statedFacts,
  unreadableFacts,
} from './fields.ts';
import { notLoaded, refusals } from './kept-answers.ts';
import { KnownAnswers } from './known.ts';
import { explainDay, presetDay, referenceDay } from './reference-day.ts';
import type { DayBasis } from './reference-day.ts';
import { countAnswers, foldGroups, openNext } from './groups.ts';
import { showResults } from './results.ts';
import type { Scenario } from './scenarios.ts';
import { showRemarks } from './remarks.ts';
import { connectTools, offerScenarios, offerTools } from './tools.ts';
import { LAST_DAY, readFactsText } from './facts-file.ts';
import type { KeptFacts } from './facts-file.ts';
import { isDay } from '../../law/calendar/is-day.ts';
import { make } from '../shared/dom.ts';
import { guarded, listening, start } from '../shared/guard.ts';

interface Data extends DayBasis {
  basis: ReportBasis;
  rules: EligibilityRules;
  conditions: ConditionView[];
  known: KnownOrganisation[];
  /** Days on which real rounds were decided. */
  rounds: string[];
}

/**
 * The self-check: every answer is judged at once, in this browser, by the function the build and the command
 * use. Nothing is sent, stored or put into the address.
 */
class EligibilityCheck extends HTMLElement {
  #data: Data | null = null;
  #last: Assessment | null = null;
  #change = new ChangeLine(null);
  /** Answers held beside those in the form. */
  #kept: Scenario | null = null;
  readonly #knownAnswers = new KnownAnswers();

  readonly #on = listening(this);
  /** The facts whose fields could not be read when they were last judged. */
  #unreadable = '';

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  fail(): void {
    this.#last = null;
    this.#offer(false);
    this.#barOf()?.toggleAttribute('hidden', true);
    this.querySelector('[data-results]')?.replaceChildren(
      make('p', { class: 'outcome', role: 'alert' }, words.failed),
    );
    this.#change.settle();
  }

  #start(): void {
    const data = this.dataset['check'];
    const form = this.querySelector('form');
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (!data || !form || !tools) return;
    const basis = JSON.parse(data) as Data;
    this.#data = basis;
    this.#change = new ChangeLine(this.querySelector('[data-change]'));
    foldGroups(this, this.#on);
    this.#on(form, 'input', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
        chooseWhatIsDated(form, target.name, target.value);
        this.#knownAnswers.changed(this, target.name);
        this.#judge(form, !target.matches('[type=radio], select'));
        openNext(this, target);
      }
    });
    this.#on(form, 'change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'organisation')
        this.#fillKnown(form);
    });
    // Half a date is no input that a browser tells of.
    this.#on(form, 'focusout', () => {
      if (unreadable(form) !== this.#unreadable) this.#judge(form);
    });
    this.#on(form, 'submit', (event) => event.preventDefault());
    keepBesideArticles(this, this.#on);
    connectTools(tools, {
      listen: this.#on,
      on: () => referenceDay(form, basis),
      answers: () => {
        const { facts, problems } = statedFacts(form, askedFacts(this), LAST_DAY);
        const refused = refusals(problems, (fact) => questionWords(this, fact));
        return { facts, leftOut: leftOutSentence('saved', { refused, unasked: [], unknown: [] }) };
      },
      report: () => this.#report(fieldText(new FormData(form), 'organisation')),
      take: (...kept) => this.#take(form, ...kept),
      wipe: () => this.#clear(form),
      scenario: {
        again: () => this.#hold(form, this.#scenario(form), words.kept),
        swap: () => this.#swap(form),
        forget: () => this.#hold(form, null),
      },
      say: (sentence) => this.#say(sentence),
    });
    // Coming back to the page must not bring another person's answers back.
    this.#on(window, 'pageshow', (event) => event.persisted && this.#clear(form));
    this.#on(window, 'hashchange', () => this.#openLink(form));
    this.#wipe(form);
    this.#say('');
    this.#openLink(form);
  }

  #judge(form: HTMLFormElement, typing = false): void {
    if (!this.#data) return;
    const { basis, rules, conditions, rounds } = this.#data;
    explainDay(form, this.#data);
    const on = referenceDay(form, this.#data);
    askByCase(this, new FormData(form));
    const all = statedFacts(form, askedFacts(this), on).facts;
    askNoMore(this, needlessFacts(rules, all, on, rounds));
    const { facts, remarks } = statedFacts(form, askedFacts(this), on);
    showRemarks(this, remarks);
    this.#unreadable = unreadable(form);
    const assessment = assess(rules, facts, on, rounds);
    const results = this.querySelector('[data-results]');
    if (results) showResults(results, assessment, conditions, basis, this.#kept?.assessment);
    const answered = new Set(Object.keys(facts)) as ReadonlySet<FactKey>;
    this.querySelector('[data-summary]')?.replaceChildren(countAnswers(this, answered));
    this.toggleAttribute('data-blank', answered.size === 0);
    this.#barOf()?.toggleAttribute('hidden', false);
    this.#last = assessment;
    this.#offer(true);
    this.#change.follow(assessment, typing, (act) => guarded(this, act));
  }

  /** Offers what can be done with a result, or takes it back with the result. */
  #offer(hasResult: boolean): void {
    this.toggleAttribute('data-failed', !hasResult);
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (tools) offerTools(tools, hasResult);
  }

  #fillKnown(form: HTMLFormElement): void {
    if (!this.#data) return;
    this.#knownAnswers.fill(this, form, this.#data.known, referenceDay(form, this.#data));
    this.#judge(form);
  }

  /** Says what a button has done, beside it. */
  #say(sentence: string): void {
    this.#change.settle();
    this.querySelector('[data-status]')?.replaceChildren(sentence);
  }

  #barOf(): HTMLElement | null {
    return this.querySelector('[data-bar]');
  }

  /** What stands in the form now, and what it came to. */
  #scenario(form: HTMLFormElement): Scenario | null {
    if (!this.#data || !this.#last) return null;
    const on = referenceDay(form, this.#data);
    return { facts: statedFacts(form, askedFacts(this), on).facts, assessment: this.#last };
  }

  #hold(form: HTMLFormElement, kept: Scenario | null, said = ''): void {
    this.#kept = kept;
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (tools) offerScenarios(tools, kept !== null);
    this.#judge(form);
    this.#say(said);
  }

  /** Takes the kept answers up again, and keeps those that stood in the form. */
  #swap(form: HTMLFormElement): void {
    const [kept, now] = [this.#kept, this.#scenario(form)];
    if (!kept) return;
    this.#wipe(form);
    fillFacts(form, kept.facts);
    fill(form, 'referenceDay', kept.assessment.on);
    this.#hold(form, now);
  }

  #report(applicant: string) {
    return this.#data && this.#last
      ? reportBlocks(this.#data.basis, this.#last, this.#data.conditions, applicant)
      : [];
  }

  /** Takes over kept answers, and says which not; leaves the form as it is where none can be used. */
  #take(form: HTMLFormElement, read: KeptFacts, opened: string, refused: string, on = ''): void {
    if ('problem' in read) return this.#say(refused + read.problem);
    const { facts, problems } = read;
    const asked = questionedFacts(this);
    const left = notLoaded(facts, problems, asked, (fact) => questionWords(this, fact));
    const usable = Object.keys(facts).some((fact) => (asked as string[]).includes(fact));
    if (!usable) return this.#say(refused + words.nothingUsable + left);
    this.#wipe(form);
    fillFacts(form, facts);
    if (isDay(on)) fill(form, 'referenceDay', on);
    this.#judge(form);
    this.#say(opened + left);
  }

  /** Opens a shared link's answers, and takes them out of the address before anybody looks over a shoulder. */
  #openLink(form: HTMLFormElement): void {
    const held = takeAnswers();
    if (!held) return;
    const read = readFactsText(held.text, LAST_DAY);
    this.#take(form, read, words.linkOpened, words.badLink, held.on);
  }

  #clear(form: HTMLFormElement): void {
    this.#hold(form, null);
    this.#wipe(form);
  }

  #wipe(form: HTMLFormElement): void {
    form.reset();
    this.#knownAnswers.forget(this);
    if (this.#data) fill(form, 'referenceDay', presetDay(this.#data).on);
    this.#judge(form);
    this.#say(words.wiped);
  }
}

function unreadable(form: HTMLFormElement): string {
  const { validity } = form.elements.namedItem('referenceDay') as HTMLInputElement;
  return `${validity.badInput} ${unreadableFacts(form).join(' ')}`;
}

customElements.define('eligibility-check', EligibilityCheck);
