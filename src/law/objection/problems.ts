import { hasValidCheckCharacter, isCreditCode } from '../awards/credit-code.ts';
import type { Day } from '../calendar/day.ts';
import { isNamed } from './answers.ts';
import type { Answers } from './answers.ts';
import { identityProblem } from './identity-number.ts';
import type { IdentityProblem } from './identity-number.ts';
import type { ObjectionForm } from './form.ts';
import { PAPERS } from './papers.ts';
import type { StepId } from './papers.ts';
import { looksLikePhone } from './phone.ts';

/** Why an answer cannot stand, or should be looked at again. */
export type ProblemCode =
  | 'choose'
  | 'write'
  | 'evidence-needed'
  | 'evidence-undescribed'
  | 'phone-digits'
  | 'phone-unusual'
  | `identity-${IdentityProblem}`
  | 'credit-code-form'
  | 'credit-code-check';

/** A problem with a field. Only errors stop the way on: real numbers exist that fail a check. */
export interface Problem {
  /** Name of the field it stands at. */
  field: string;
  code: ProblemCode;
  severity: 'error' | 'warning';
}

/**
 * What is wrong with the answers to one question, in the order of its fields.
 * @param answers cleaned answers, every row for evidence in its place
 */
export function problemsOf(
  step: StepId,
  answers: Answers,
  model: ObjectionForm,
  today: Day,
): Problem[] {
  switch (step) {
    case 'paper':
    case 'party':
    case 'ground':
      return answers[step] === '' ? [error(step, 'choose')] : [];
    case 'list':
      return answers.list === '' && answers.listTitle === '' ? [error('list', 'choose')] : [];
    case 'organisation':
      return organisationProblems(answers, model);
    case 'target':
    case 'facts':
      return answers[step] === '' ? [error(step, 'write')] : [];
    case 'evidence':
      return evidenceProblems(answers, model);
    case 'details':
      return detailProblems(answers, model, today);
  }
}

function organisationProblems(
  { list, organisation, organisationName }: Answers,
  { lists }: ObjectionForm,
): Problem[] {
  if (organisation !== '' || organisationName !== '') return [];
  const offered = lists.find(({ id }) => id === list)?.entries.length ?? 0;
  return [offered > 0 ? error('organisation', 'choose') : error('organisationName', 'write')];
}

function evidenceProblems({ evidence, ...answers }: Answers, model: ObjectionForm): Problem[] {
  const undescribed = evidence.flatMap((each, at) =>
    isNamed(each) && each.description === ''
      ? [error(`evidence.${at}.description`, 'evidence-undescribed')]
      : [],
  );
  const needed = isRequired('evidence', answers, model) || needsEvidence(answers);
  return needed && !evidence.some(isNamed)
    ? [error('evidence.0.description', 'evidence-needed')]
    : undescribed;
}

function needsEvidence({ paper }: Pick<Answers, 'paper'>): boolean {
  return paper !== '' && PAPERS[paper].needsEvidence;
}

function detailProblems(answers: Answers, model: ObjectionForm, today: Day): Problem[] {
  const unit = answers.party === 'unit';
  const required = [
    ...(isRequired('real-name', answers, model) || unit ? (['name'] as const) : []),
    ...(['phone', 'address'] as const).filter((each) => isRequired(each, answers, model)),
    ...(isRequired('domicile', answers, model) ? (['domicile'] as const) : []),
  ];
  return [
    ...required.flatMap((field) => (answers[field] === '' ? [error(field, 'write')] : [])),
    ...phoneProblems(answers.phone),
    ...(unit ? creditCodeProblems(answers.creditCode) : identityProblems(answers.identity, today)),
  ];
}

/** Whether the city's text asks for a formality of the paper at hand. */
export function isRequired(
  formality: ObjectionForm['required']['person'][number],
  { paper, party }: Pick<Answers, 'paper' | 'party'>,
  model: ObjectionForm,
): boolean {
  return (
    paper !== '' &&
    party !== '' &&
    PAPERS[paper].objectionForm &&
    model.required[party].includes(formality)
  );
}

function phoneProblems(phone: string): Problem[] {
  if (phone === '') return [];
  if (!/\d{3}/.test(phone.replace(/\D/g, ''))) return [error('phone', 'phone-digits')];
  return looksLikePhone(phone)
    ? []
    : [{ field: 'phone', code: 'phone-unusual', severity: 'warning' }];
}

function identityProblems(number: string, today: Day): Problem[] {
  const problem = number === '' ? null : identityProblem(number, today);
  if (!problem) return [];
  return [
    {
      field: 'identity',
      code: `identity-${problem}`,
      severity: problem === 'check' ? 'warning' : 'error',
    },
  ];
}

function creditCodeProblems(code: string): Problem[] {
  if (code === '') return [];
  if (!isCreditCode(code)) return [error('creditCode', 'credit-code-form')];
  return hasValidCheckCharacter(code)
    ? []
    : [{ field: 'creditCode', code: 'credit-code-check', severity: 'warning' }];
}

function error(field: string, code: ProblemCode): Problem {
  return { field, code, severity: 'error' };
}
