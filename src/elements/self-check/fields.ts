import type { FactProblem } from '../../law/eligibility/fact-problem.ts';
import { factOf, usableFacts } from '../../law/eligibility/usable-facts.ts';
import { factType } from '../../model/facts.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import { answerProblemSentence } from '../../messages/eligibility/fact-problems.ts';
import { SELF_CHECK_WORDS } from '../../messages/eligibility/self-check.ts';
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

/** What is to be said of an answer at its question. */
export interface Remark {
  sentence: string;
  /** The answer cannot be used, and is left out. */
  refused: boolean;
}

/** A date or a tier that is filled in says that the thing happened, without a second click. */
export function chooseWhatIsDated(form: HTMLFormElement, edited: string, value: string): void {
  const [, fact] = /^([\w-]+?)(?:-round)?\.[\w-]+$/.exec(edited) ?? [];
  if (fact !== undefined && value !== '') fill(form, fact, 'happened');
}

/** The facts whose fields hold something that is no date or number, or half of one: a form gives it out as nothing. */
export function unreadableFacts(form: HTMLFormElement): FactKey[] {
  return [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement && field.validity.badInput
      ? ((field.closest<HTMLElement>('[data-fact]')?.dataset['fact'] as FactKey | undefined) ?? [])
      : [],
  );
}

/** The facts a form states as far as they can be used, what is wrong with the rest, and what else is remarked on. */
export function statedFacts(
  form: HTMLFormElement,
  asked: readonly FactKey[],
  on: string,
): { facts: Facts; problems: readonly FactProblem[]; remarks: Map<string, Remark> } {
  const data = new FormData(form);
  const unreadable = unreadableFacts(form).filter((fact) => asked.includes(fact));
  const readable = asked.filter((fact) => !unreadable.includes(fact));
  const { facts, problems } = usableFacts(readAnswers(data, readable), on);
  const all = [...unreadable.map(unreadableProblem), ...problems];
  const remarks = new Map(
    readable.flatMap((fact): [string, Remark][] => {
      const sentence = remarkOn(data, fact, on);
      return sentence === null ? [] : [[fact, { sentence, refused: false }]];
    }),
  );
  for (const problem of all)
    remarks.set(factOf(problem), { sentence: answerProblemSentence(problem), refused: true });
  return { facts, problems: all, remarks };
}

function unreadableProblem(fact: FactKey): FactProblem {
  const type = factType(fact);
  const isNumber = type === 'amount' || type === 'rank' || type === 'year-or-never';
  return { key: fact, found: '', code: isNumber ? 'wrong-type' : 'not-a-day', expected: type };
}

/** What is not wrong and yet may surprise: a beginning still ahead, an event without its day. */
function remarkOn(form: FormData, fact: FactKey, on: string): string | null {
  const type = factType(fact);
  const chosen = fieldText(form, fact);
  if (type === 'day') return chosen > on ? SELF_CHECK_WORDS.stillAhead : null;
  if (chosen !== 'happened') return null;
  const parts = [...form.keys()].filter((name) => name.startsWith(`${fact}.`));
  const empty = parts.filter((name) => fieldText(form, name) === '');
  // Of the tiers of an award one suffices.
  const unfinished = type === 'awards' ? empty.length === parts.length : empty.length > 0;
  return unfinished ? SELF_CHECK_WORDS.unfinished : null;
}
