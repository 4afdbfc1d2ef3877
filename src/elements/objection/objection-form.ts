import { NO_ANSWERS, answeredSteps } from '../../law/objection/answers.ts';
import type { Answers } from '../../law/objection/answers.ts';
import type { ObjectionForm } from '../../law/objection/form.ts';
import { OBJECTION_WORDS as words } from '../../messages/objection/objection.ts';
import { clearCheck, showCheck } from './check-answers.ts';
import { followTime } from '../shared/follow-time.ts';
import { listening, start } from '../shared/guard.ts';
import { draftTools } from './draft-tools.ts';
import { showErrors } from './errors.ts';
import { showFilledRows, watchEvidence } from './evidence.ts';
import { fillAnswers, holdsAll, readyAnswers, typedAnswers } from './form-fields.ts';
import {
  offerOrganisations,
  otherForm,
  rowOf,
  tellMoments,
  tellContext,
  tellUnknownRow,
  withFullAddresses,
} from './lists.ts';
import { presentMoment } from './now.ts';
import { Progress } from './progress.ts';
import { ResultScreen } from './result-screen.ts';
import { Screens, placeOf, stepMarks } from './screens.ts';
import type { StepId } from '../../law/objection/papers.ts';
import type { Screen } from './screens.ts';
import { Unsaved } from './unsaved.ts';
import { showAsked } from './view.ts';

/**
 * The objection form: one question at a time, checked, and made into papers in this browser. Nothing is sent;
 * nothing is stored unless somebody asks for it; what was typed never stands in the address or the title.
 */
class ObjectionFormElement extends HTMLElement {
  #model!: ObjectionForm;
  #form!: HTMLFormElement;
  #blank!: Node;
  #result!: ResultScreen;
  #unsaved!: Unsaved;
  #progress = new Progress(
    () => this.#form,
    () => this.#model,
  );
  readonly #listen = listening(this);
  #screens = new Screens(this, (screen) => this.#arrive(screen));

  connectedCallback(): void {
    start(this, () => this.#start());
  }

  /** Takes back the papers; what was typed stays. */
  fail(): void {
    this.querySelector('[data-papers]')?.replaceChildren();
    this.querySelector('[data-downloads]')?.setAttribute('hidden', '');
    const place = this.querySelector<HTMLElement>('[data-errors]');
    if (!place) return;
    place.hidden = false;
    place.textContent = words.failed;
    place.focus();
  }

  #start(): void {
    const form = this.querySelector('form');
    const { model } = this.dataset;
    if (!form || !model || this.#form) return;
    this.#model = withFullAddresses(JSON.parse(model) as ObjectionForm);
    form.reset();
    this.#blank = form.cloneNode(true);
    this.#unsaved = new Unsaved(this.#listen, () => JSON.stringify(typedAnswers(this.#form)));
    this.#result = new ResultScreen(
      this,
      this.#model,
      this.#listen,
      () => this.#screens.go('check'),
      () => this.#unsaved.settle(),
    );
    this.#adopt(form);
    this.#on('[data-back]', () => this.#screens.back());
    this.#on('[data-check] .next', () => this.#screens.go('result'));
    draftTools(this, this.#model, this.#listen, {
      answers: () => typedAnswers(this.#form),
      fill: (answers) => this.#resume(answers),
      wipe: () => this.#wipe(),
      unsaved: this.#unsaved,
    });
    // Coming back to the page must not bring another person's answers back.
    this.#listen(window, 'pageshow', (event) => {
      if (!event.persisted) return;
      if (this.#unsaved.any) this.querySelector('[data-status]')?.replaceChildren(words.left);
      this.#wipe();
    });
    this.#takeRow();
    this.#unsaved.settle();
    this.#screens.start(this.#listen, (screen) => this.#progress.mayShow(screen));
    followTime(this, () => {
      tellMoments(this, this.#model, presentMoment(this.#model).now);
      tellContext(this, readyAnswers(this.#form), this.#model);
      this.#result.follow();
    });
  }

  #adopt(form: HTMLFormElement): void {
    this.#form = form;
    this.#listen(form, 'submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    this.#listen(form, 'change', () => this.#refresh());
    watchEvidence(form, this.#listen);
    showFilledRows(form);
    tellMoments(form, this.#model, presentMoment(this.#model).now);
    this.#refresh();
  }

  #refresh(): void {
    const chosen = new FormData(this.#form).get('list');
    offerOrganisations(
      this.#form,
      this.#model.lists.find(({ id }) => id === chosen),
    );
    const answers = readyAnswers(this.#form);
    showAsked(this.#form, answers, this.#model);
    tellContext(this, answers, this.#model);
    this.#show(this.#screens.current);
  }

  /** Takes over the organisation of the list row that led here. */
  #takeRow(): void {
    // A row is an address with several parts; a fragment without is a place on this page.
    if (!location.hash.includes('/')) return;
    const form = otherForm(location.hash, this.#model);
    if (form !== null) {
      location.replace(form);
      return;
    }
    const row = rowOf(location.hash, this.#model);
    if (row) {
      const { list, organisation } = row;
      this.#fill({ ...NO_ANSWERS, paper: 'objection', list: list.id, organisation });
      this.#progress.answered = new Set(['paper', 'list', 'organisation']);
      this.#show(this.#screens.current);
    } else tellUnknownRow(this);
  }

  #next(): void {
    const step = this.#screens.current;
    if (step === 'check' || step === 'result') return;
    const errors = this.#progress.errors(step);
    showErrors(this, errors, this.#listen);
    if (errors.length > 0) return;
    this.#progress.answered.add(step);
    this.#screens.go(this.#progress.after(step));
  }

  #arrive(screen: Screen): void {
    showErrors(this, [], this.#listen);
    this.#show(screen);
  }

  /** Shows on a screen what the answers make of it. */
  #show(screen: Screen): void {
    const { steps } = this.#progress;
    const answers = readyAnswers(this.#form);
    this.querySelector('[data-where] .count')?.replaceChildren(placeOf(screen, steps));
    const done = (step: StepId) => step !== screen && this.#progress.isDone(step);
    this.querySelector('[data-steps]')?.replaceChildren(...stepMarks(screen, steps, done));
    if (screen === 'result') this.#result.show(answers);
    if (screen !== 'check') return;
    const warnings = steps.flatMap((step) => this.#progress.problems(step));
    showCheck(this, steps, answers, this.#model, warnings, this.#listen, (step) =>
      this.#screens.go(step),
    );
  }

  /**
   * Fills in answers that were kept, and goes to the first question that they leave open.
   * @returns false when some of them have no place in this form
   */
  #resume(answers: Answers): boolean {
    this.#fill(answers);
    this.#screens.reset();
    const ready = readyAnswers(this.#form);
    this.#progress.answered = new Set(answeredSteps(ready));
    if (ready.paper !== '') this.#next();
    return holdsAll(this.#form, answers);
  }

  #fill(answers: Answers): void {
    this.#renew();
    offerOrganisations(
      this.#form,
      this.#model.lists.find(({ id }) => id === answers.list),
    );
    fillAnswers(this.#form, answers);
    showFilledRows(this.#form);
    this.#refresh();
  }

  /** Puts the form back as it came, by a new copy: nothing can be undone into it. */
  #renew(): void {
    const fresh = this.#blank.cloneNode(true) as HTMLFormElement;
    this.#form.replaceWith(fresh);
    this.#result.clear();
    this.#progress.answered.clear();
    clearCheck(this);
    this.#adopt(fresh);
  }

  #wipe(): void {
    this.#renew();
    this.#unsaved.settle();
    this.#screens.reset();
  }

  #on(place: string, act: () => void): void {
    this.#listen(this.querySelector(`${place} button`), 'click', act);
  }
}

customElements.define('objection-form', ObjectionFormElement);
