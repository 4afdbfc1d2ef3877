import type { Answers } from '../../law/objection/answers.ts';
import type { FormArticle, ObjectionForm } from '../../law/objection/form.ts';
import type { Problem } from '../../law/objection/problems.ts';
import { PAPERS } from '../../law/objection/papers.ts';
import type { StepId } from '../../law/objection/papers.ts';
import { letterKind, targetOf } from '../../law/objection/target.ts';
import {
  GROUND_NAMES,
  OBJECTION_WORDS as words,
  PAPER_NAMES,
  PARTY_NAMES,
  STEP_TITLES,
  TARGET_TITLES,
} from '../../messages/objection/objection.ts';
import { LETTER_WORDS } from '../../messages/objection/objection-letter.ts';
import { problemSentence } from '../../messages/objection/objection-problems.ts';
import { make } from '../shared/dom.ts';
import { presentMoment } from './now.ts';
import type { Listen } from '../shared/guard.ts';

/** Shows the page on which the answers are checked, each with a way back to its question. */
export function showCheck(
  root: HTMLElement,
  steps: readonly StepId[],
  answers: Answers,
  model: ObjectionForm,
  problems: readonly Problem[],
  listen: Listen,
  change: (step: StepId) => void,
): void {
  const rows = checkRows(steps, answers, model, listen, change);
  root.querySelector('[data-check-answers]')?.replaceChildren(...rows);
  root.querySelector('[data-check-warnings]')?.replaceChildren(...warningsView(problems));
}

/** Takes the answers off that page. */
export function clearCheck(root: HTMLElement): void {
  for (const part of ['[data-check-answers]', '[data-check-warnings]'])
    root.querySelector(part)?.replaceChildren();
}

function checkRows(
  steps: readonly StepId[],
  answers: Answers,
  model: ObjectionForm,
  listen: Listen,
  change: (step: StepId) => void,
): HTMLElement[] {
  return steps.map((step) => {
    const title =
      step === 'target' && answers.paper ? TARGET_TITLES[answers.paper] : STEP_TITLES[step];
    const button = make(
      'button',
      { type: 'button', 'aria-label': words.change + title },
      words.change,
    );
    listen(button, 'click', () => change(step));
    return make(
      'div',
      {},
      make('dt', {}, title),
      make('dd', {}, answerText(step, answers, model)),
      make('dd', { class: 'no-print' }, button),
    );
  });
}

/** Warnings that do not stop the way on. */
function warningsView(problems: readonly Problem[]): HTMLElement[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ code, field }) => make('li', {}, problemSentence(code, field)));
  return [make('p', {}, make('strong', {}, words.warnings)), make('ul', {}, ...lines)];
}

function answerText(step: StepId, answers: Answers, model: ObjectionForm): string {
  const subject = targetOf(answers, model);
  switch (step) {
    case 'paper':
      return PAPER_NAMES[letterKind(answers, model, presentMoment(model).now)];
    case 'list':
      return subject.listTitle;
    case 'organisation':
      return subject.organisation;
    case 'ground':
      return answers.ground
        ? [
            GROUND_NAMES[answers.ground],
            ...chosenArticles(answers, model).map(LETTER_WORDS.article),
          ].join('\n')
        : words.none;
    case 'target':
      return answers.target;
    case 'party':
      return answers.party ? PARTY_NAMES[answers.party] : words.none;
    case 'facts':
      return answers.request
        ? `${answers.facts}\n${words.request}：${answers.request}`
        : answers.facts;
    case 'evidence':
      return (
        answers.evidence.map((each, at) => LETTER_WORDS.evidence(each, at + 1)).join('\n') ||
        words.none
      );
    case 'details':
      return detailLines(answers)
        .map(([label, value]) => `${label}：${value || words.blank}`)
        .join('\n');
  }
}

function chosenArticles({ ground, articles }: Answers, model: ObjectionForm): FormArticle[] {
  return ground ? model.articles[ground].filter(({ id }) => articles.includes(id)) : [];
}

function detailLines(answers: Answers): [label: string, value: string][] {
  const unit = answers.party === 'unit';
  return [
    [unit ? words.name.unit : words.name.person, answers.name],
    ...(unit
      ? ([
          // The letter leaves no line for what nobody asks for.
          ...(answers.creditCode ? [[LETTER_WORDS.creditCode, answers.creditCode]] : []),
          [words.domicile, answers.domicile],
        ] as [string, string][])
      : answers.paper !== '' && PAPERS[answers.paper].objectionForm
        ? ([[LETTER_WORDS.who.person.identity, answers.identity]] as [string, string][])
        : []),
    [words.phone, answers.phone],
    [words.address, answers.address],
  ];
}
