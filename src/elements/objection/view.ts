import type { Answers } from '../../law/objection/answers.ts';
import type { ObjectionForm } from '../../law/objection/form.ts';
import { PAPERS } from '../../law/objection/papers.ts';
import { isRequired } from '../../law/objection/problems.ts';
import { letterKind } from '../../law/objection/target.ts';
import { OBJECTION_WORDS as words, TARGET_TITLES } from '../../messages/objection/objection.ts';
import { presentMoment } from './now.ts';

/** Shows of each question what the answers so far make it ask. */
export function showAsked(form: HTMLFormElement, answers: Answers, model: ObjectionForm): void {
  const { paper, party, ground, list, organisation, organisationName } = answers;
  const show = (selector: string, shown: (part: HTMLElement) => boolean) => {
    for (const part of form.querySelectorAll<HTMLElement>(selector)) part.hidden = !shown(part);
  };
  const kind = letterKind({ ...answers, paper: 'objection' }, model, presentMoment(model).now);
  show('[data-kind]', (part) => part.dataset['kind'] === kind);
  show('[data-ground]', (part) => part.dataset['ground'] === ground);
  show('[data-party]', (part) => part.dataset['party'] === party);
  show('[data-formalities]', () => paper !== '' && PAPERS[paper].objectionForm);
  show('[data-target]', (part) => part.dataset['target'] === paper);
  // The heading says it already.
  show('[data-target] strong', () => false);
  const other = form.querySelector<HTMLOptionElement>('[data-other]');
  if (other && organisationName !== '') other.selected = true;
  show('[data-other-organisation]', () => other?.selected ?? organisation === '');
  show('[data-other-list]', () => list === '' && isChosen(form, 'list'));
  show('[data-publicity=false]', () => paper === 'correction');
  const title = form.querySelector('#step-target');
  if (title && paper) title.textContent = TARGET_TITLES[paper];
  nameFields(form, answers, model);
}

/** Names the details after who writes, and says of each whether it is asked for or only advised. */
function nameFields(form: HTMLFormElement, answers: Answers, model: ObjectionForm): void {
  const { paper, party } = answers;
  if (paper === '' || party === '') return;
  const unit = party === 'unit';
  const fields = [
    ['name', words.name[party], unit || isRequired('real-name', answers, model)],
    ['phone', words.phone, isRequired('phone', answers, model)],
    ['address', words.address, isRequired('address', answers, model)],
    ['domicile', words.domicile, isRequired('domicile', answers, model)],
    // Their own names say that they may be left out.
    ['identity', words.identity, true],
    ['creditCode', words.creditCode, true],
  ] as const;
  for (const [name, label, required] of fields) {
    const place = form.querySelector(`label[for=field-${name}]`);
    if (place) place.textContent = required ? label : `${label}（${words.optional}）`;
  }
}

function isChosen(form: HTMLFormElement, name: string): boolean {
  return form.querySelector(`[name=${name}]:checked`) !== null;
}
