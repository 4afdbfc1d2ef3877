import type { ObjectionForm } from '../../law/objection/form.ts';
import { PAPERS } from '../../law/objection/papers.ts';
import type { StepId } from '../../law/objection/papers.ts';
import { problemsOf } from '../../law/objection/problems.ts';
import type { Problem } from '../../law/objection/problems.ts';
import { askedAnswers, readyAnswers } from './form-fields.ts';
import { presentMoment } from './now.ts';
import type { Screen } from './screens.ts';

/** Which questions a form asks, which are answered, and which comes next. */
export class Progress {
  /** Questions that need not be asked again: answered on their screen, by a list row, or in a draft. */
  answered = new Set<StepId>();
  readonly #form: () => HTMLFormElement;
  readonly #model: () => ObjectionForm;

  constructor(form: () => HTMLFormElement, model: () => ObjectionForm) {
    this.#form = form;
    this.#model = model;
  }

  get steps(): StepId[] {
    const { paper } = readyAnswers(this.#form());
    return ['paper', ...(paper ? PAPERS[paper].steps : [])];
  }

  problems(step: StepId): Problem[] {
    const model = this.#model();
    return problemsOf(step, askedAnswers(this.#form()), model, presentMoment(model).today);
  }

  /** What stops the way on from a question. */
  errors(step: StepId): Problem[] {
    return this.problems(step).filter(({ severity }) => severity === 'error');
  }

  /** Answered, and nothing is wrong with it. */
  isDone(step: StepId): boolean {
    return this.answered.has(step) && this.errors(step).length === 0;
  }

  /** The first question after one that is still open; the page to check the answers where none is. */
  after(step: StepId): Screen {
    const { steps } = this;
    const later = steps.slice(steps.indexOf(step) + 1);
    const open = later.find((each) => !this.isDone(each));
    return open ?? 'check';
  }

  /** Whether a screen of the browser's history can be shown with the answers as they are. */
  mayShow(screen: Screen): boolean {
    const { steps } = this;
    const isQuestion = screen !== 'check' && screen !== 'result';
    const before = isQuestion ? steps.slice(0, steps.indexOf(screen)) : steps;
    const known = !isQuestion || steps.includes(screen);
    return known && before.every((step) => this.errors(step).length === 0);
  }
}
