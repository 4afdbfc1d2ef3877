import { assess } from '../../law/eligibility/assess.ts';
import type { Assessment, EligibilityRules } from '../../law/eligibility/assess.ts';
import type { KnownOrganisation } from '../../law/eligibility/known-organisation.ts';
import { needlessFacts } from '../../law/eligibility/needless-facts.ts';
import type { Facts } from '../../model/facts.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { reportBlocks } from '../../messages/eligibility/eligibility-report.ts';
import type { ReportBasis } from '../../messages/eligibility/eligibility-report.ts';
import { RESULT_NAMES, RESULT_ORDER } from '../../messages/eligibility/eligibility.ts';
import {
  REFERENCE_SENTENCES,
  SELF_CHECK_WORDS,
  changeSentence,
  countsSentence,
} from '../../messages/eligibility/self-check.ts';
import { answersInHash } from './answers-link.ts';
import { askByCase, askNoMore, askedFacts } from './asked.ts';
import { chooseWhatIsDated, fieldText, fill, fillFacts, usableFacts } from './fields.ts';
import { KnownAnswers } from './known.ts';
import { showResults } from './results.ts';
import { showRemarks } from './remarks.ts';
import { connectTools } from './tools.ts';
import { LAST_DAY, chinaToday, readFactsText } from './facts-file.ts';
import { hashText } from '../shared/hash-text.ts';
import { QuietStatus } from '../shared/quiet-status.ts';

/** A day filled in, and where it comes from. */
interface PresetDay {
  on: string;
  says: string;
}

interface Data {
  basis: ReportBasis;
  rules: EligibilityRules;
  conditions: ConditionView[];
  known: KnownOrganisation[];
  /** Days on which real rounds were decided. */
  rounds: string[];
  /** The open call's deadline; null when none is open. */
  deadline: string | null;
  /** The days of the rounds made under the text, by which one looks back. */
  days: (PresetDay & { round: string })[];
  /** The one that the check by a text no longer in force begins with; null where the text is not over. */
  lookBack: PresetDay | null;
  /** The fixed day of a demonstration; null where today is today. */
  today: string | null;
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

  connectedCallback(): void {
    const data = this.dataset['check'];
    const form = this.querySelector('form');
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (!data || !form || !tools) return;
    this.#data = JSON.parse(data) as Data;
    this.#status = new QuietStatus(this.querySelector('[data-status]'));
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        chooseWhatIsDated(form, target.name, target.value);
      this.#judge(form);
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'organisation')
        this.#fillKnown(form, target.value);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#keepBesideArticles();
    connectTools(tools, {
      on: () => this.#referenceDay(form),
      answers: () => usableFacts(new FormData(form), askedFacts(this), this.#referenceDay(form)),
      report: () => this.#report(fieldText(new FormData(form), 'organisation')),
      take: (facts, said) => this.#take(form, facts, said),
      wipe: () => this.#wipe(form),
      say: (sentence) => this.#say(sentence),
    });
    // Coming back to the page must not bring another person's answers back.
    addEventListener('pageshow', (event) => event.persisted && this.#wipe(form));
    addEventListener('hashchange', () => this.#openLink(form));
    this.#wipe(form);
    this.#say('');
    this.#openLink(form);
  }

  get #today(): string {
    return this.#data?.today ?? chinaToday();
  }

  /** The day of the round that led here or is looked back at, else the open call's, unless it has passed since. */
  get #preset(): PresetDay {
    const asked = hashText(location.hash);
    const past = this.#data?.days.find(({ round }) => round === asked) ?? this.#data?.lookBack;
    if (past) return past;
    const deadline = this.#data?.deadline ?? '';
    return deadline >= this.#today
      ? { on: deadline, says: REFERENCE_SENTENCES.deadline }
      : {
          on: this.#today,
          says: REFERENCE_SENTENCES[this.#data?.today ? 'demonstration' : 'today'],
        };
  }

  #referenceDay(form: HTMLFormElement): string {
    return fieldText(new FormData(form), 'referenceDay') || this.#today;
  }

  /** Says where the reference day comes from. */
  #explainDay(form: HTMLFormElement): void {
    const typed = fieldText(new FormData(form), 'referenceDay');
    const { on, says } = this.#preset;
    const { empty, typed: own } = REFERENCE_SENTENCES;
    this.querySelector('#help-referenceDay')?.replaceChildren(
      typed === '' ? empty : typed === on ? says : own,
    );
  }

  #judge(form: HTMLFormElement): void {
    if (!this.#data) return;
    const answers = new FormData(form);
    const { basis, rules, conditions, rounds } = this.#data;
    this.#explainDay(form);
    const on = this.#referenceDay(form);
    askByCase(this, answers);
    const all = usableFacts(answers, askedFacts(this), on).facts;
    askNoMore(this, needlessFacts(rules, all, on, rounds));
    const { facts, remarks } = usableFacts(answers, askedFacts(this), on);
    showRemarks(this, remarks);
    const assessment = assess(rules, facts, on, rounds);
    const results = this.querySelector('[data-results]');
    if (results) showResults(results, assessment, conditions, basis);
    this.#summarise(assessment);
    this.#last = assessment;
    this.#status.later(() => this.#changes());
  }

  /** An article opens beside the form, for leaving the page wipes it; what a question rests on is folded away. */
  #keepBesideArticles(): void {
    for (const each of this.querySelectorAll<HTMLDetailsElement>('.grounds')) each.open = false;
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
    });
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
      this.#referenceDay(form),
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

  #take(form: HTMLFormElement, facts: Facts, said: string): void {
    this.#wipe(form);
    fillFacts(form, facts);
    this.#judge(form);
    this.#say(said);
  }

  /** Opens a shared link's answers, and takes them out of the address before anybody looks over a shoulder. */
  #openLink(form: HTMLFormElement): void {
    const held = answersInHash(location.hash);
    if (!held) return;
    history.replaceState(null, '', location.pathname + location.search);
    const read = readFactsText(held.text, LAST_DAY);
    if ('problem' in read) {
      this.#say(SELF_CHECK_WORDS.badLink + read.problem);
      return;
    }
    this.#take(form, read.facts, SELF_CHECK_WORDS.linkOpened);
    fill(form, 'referenceDay', held.on);
    this.#judge(form);
    this.#say(SELF_CHECK_WORDS.linkOpened);
  }

  #wipe(form: HTMLFormElement): void {
    form.reset();
    fill(form, 'referenceDay', this.#preset.on);
    this.#judge(form);
    this.#say(SELF_CHECK_WORDS.wiped);
  }
}

customElements.define('eligibility-check', EligibilityCheck);
