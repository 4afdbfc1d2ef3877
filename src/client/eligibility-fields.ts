import { FactsError } from '../domain/eligibility/fact-problem.ts';
import { FACT_TYPES } from '../domain/eligibility/facts.ts';
import type { FactKey, Facts } from '../domain/eligibility/facts.ts';
import { readFacts } from '../domain/eligibility/read-facts.ts';
import { factProblemSentence } from '../wording/fact-problems.ts';
import { SELF_CHECK_WORDS } from '../wording/self-check.ts';
import { fieldsOf, readAnswers } from './read-answers.ts';

/** A field of a form as text; empty where nothing is written. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Sets a field of a form, whatever it is; a name the form does not have is passed over. */
export function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (
    field instanceof RadioNodeList ||
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement
  )
    field.value = value;
}

/** Sets the fields of every fact. */
export function fillFacts(form: HTMLFormElement, facts: Facts): void {
  for (const [fact, answer] of Object.entries(facts))
    for (const [name, value] of Object.entries(fieldsOf(fact as FactKey, answer)))
      fill(form, name, value);
}

/** A date or a tier that is filled in says that the thing happened, without a second click. */
export function chooseWhatIsDated(form: HTMLFormElement, edited: string, value: string): void {
  const [, fact] = /^(\w+)\.(?:value|which)$/.exec(edited) ?? [];
  if (fact !== undefined && value !== '') fill(form, fact, 'happened');
}

/** The facts a form states as far as they can be used, and a remark at each question that needs one. */
export function usableFacts(
  form: FormData,
  asked: readonly FactKey[],
  on: string,
): { facts: Facts; answers: Record<string, unknown>; remarks: Map<string, string> } {
  const answers = readAnswers(form, asked);
  const remarks = new Map<string, string>(asked.flatMap((fact) => remarkOn(form, fact, on)));
  try {
    return { facts: readFacts(answers, on), answers, remarks };
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    const wrong = new Set<string>();
    for (const problem of error.problems) {
      const fact = problem.key.replace(/[.[].*$/, '');
      wrong.add(fact);
      remarks.set(fact, factProblemSentence(problem));
    }
    const rest = Object.entries(answers).filter(([fact]) => !wrong.has(fact));
    return { facts: readFacts(Object.fromEntries(rest), on), answers, remarks };
  }
}

/** What is not wrong and yet may surprise: a beginning still ahead, an event without its day. */
function remarkOn(form: FormData, fact: FactKey, on: string): [FactKey, string][] {
  const text = (name: string) => fieldText(form, name);
  if (FACT_TYPES[fact] === 'day')
    return text(fact) > on ? [[fact, SELF_CHECK_WORDS.stillAhead]] : [];
  const parts = [`${fact}.value`, `${fact}.which`].filter((name) => form.has(name));
  return text(fact) === 'happened' && parts.some((name) => text(name) === '')
    ? [[fact, SELF_CHECK_WORDS.unfinished]]
    : [];
}
