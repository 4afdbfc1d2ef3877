import { assess } from '../../law/eligibility/assess.ts';
import type { Assessment, EligibilityRules } from '../../law/eligibility/assess.ts';
import type { KnownOrganisation } from '../../law/eligibility/known-organisation.ts';
import { needlessFacts } from '../../law/eligibility/needless-facts.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { reportBlocks } from '../../messages/eligibility/eligibility-report.ts';
import type { ReportBasis } from '../../messages/eligibility/eligibility-report.ts';
import { RESULT_NAMES } from '../../messages/eligibility/eligibility.ts';
import {
  SELF_CHECK_WORDS as words,
  changeSentence,
} from '../../messages/eligibility/self-check.ts';
import { leftOutSentence } from '../../messages/eligibility/kept-answers.ts';
import { answersInHash } from './answers-link.ts';
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
import { showResults } from './results.ts';
import { showRemarks } from './remarks.ts';
import { connectTools, offerTools } from './tools.ts';
import { countsOf } from './counts.ts';
import { LAST_DAY, readFactsText } from './facts-file.ts';
import type { KeptFacts } from './facts-file.ts';
import { isDay } from '../../law/calendar/is-day.ts';
import { make } from '../shared/dom.ts';
import { guarded, listening } from '../shared/guard.ts';
import { QuietStatus } from '../shared/quiet-status.ts';

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
  /** The result as it was when something was last said of it. */
  #told: Assessment | null = null;
  #status = new QuietStatus(null);
  readonly #knownAnswers = new KnownAnswers();

  readonly #on = listening(this);
  /** The facts whose fields could not be read when they were last judged. */
  #unreadable = '';

  connectedCallback(): void {
    guarded(this, () => this.#start())();
  }

  fail(): void {
    this.#last = null;
    this.#offer(false);
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    if (summary) summary.hidden = true;
    this.querySelector('[data-results]')?.replaceChildren(
      make('p', { class: 'outcome', role: 'alert' }, words.failed),
    );
    this.#status.now('');
  }

  #start(): void {
    const data = this.dataset['check'];
    const form = this.querySelector('form');
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (!data || !form || !tools) return;
    const basis = JSON.parse(data) as Data;
    this.#data = basis;
    this.#status = new QuietStatus(this.querySelector('[data-status]'));
    this.#on(form, 'input', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        chooseWhatIsDated(form, target.name, target.value);
      this.#judge(form);
    });
    this.#on(form, 'change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'organisation')
        this.#fillKnown(form, target.value);
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
      wipe: () => this.#wipe(form),
      say: (sentence) => this.#say(sentence),
    });
    // Coming back to the page must not bring another person's answers back.
    this.#on(window, 'pageshow', (event) => event.persisted && this.#wipe(form));
    this.#on(window, 'hashchange', () => this.#openLink(form));
    this.#wipe(form);
    this.#say('');
    this.#openLink(form);
  }

  #judge(form: HTMLFormElement): void {
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
    if (results) showResults(results, assessment, conditions, basis);
    this.#summarise(assessment);
    this.#last = assessment;
    this.#offer(true);
    this.#status.later(guarded(this, () => this.#status.now(this.#changes())));
  }

  /** Offers what can be done with a result, or takes it back with the result. */
  #offer(hasResult: boolean): void {
    this.toggleAttribute('data-failed', !hasResult);
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (tools) offerTools(tools, hasResult);
  }

  #summarise(assessment: Assessment): void {
    const summary = this.querySelector<HTMLElement>('[data-summary]');
    if (!summary) return;
    summary.hidden = false;
    summary.textContent = `${countsOf(assessment)} · ${words.toResults}`;
  }

  /** What has changed in the result since something was last said of it. */
  #changes(): string {
    const before = new Map(this.#told?.conditions.map((each) => [each.id, each.result]));
    this.#told = this.#last;
    return (this.#last?.conditions ?? [])
      .flatMap(({ id, result }) => {
        const earlier = before.get(id);
        const says = this.#data?.conditions.find((each) => each.id === id)?.says;
        return earlier && says && earlier !== result
          ? [changeSentence(says, RESULT_NAMES[earlier], RESULT_NAMES[result])]
          : [];
      })
      .join('');
  }

  #fillKnown(form: HTMLFormElement, typed: string): void {
    const sentence = this.#knownAnswers.fill(
      form,
      this.#data?.known ?? [],
      typed,
      this.#data ? referenceDay(form, this.#data) : '',
    );
    this.#judge(form);
    this.#say(sentence);
  }

  #say(sentence: string): void {
    this.#told = this.#last;
    this.#status.now(sentence);
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
    const held = answersInHash(location.hash);
    if (!held) return;
    history.replaceState(null, '', location.pathname + location.search);
    const read = readFactsText(held.text, LAST_DAY);
    this.#take(form, read, words.linkOpened, words.badLink, held.on);
  }

  #wipe(form: HTMLFormElement): void {
    form.reset();
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
