import { FactsError } from '../../law/eligibility/fact-problem.ts';
import { FACT_TYPES } from '../../model/facts.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import { readFacts } from '../../law/eligibility/read-facts.ts';
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
  const [, fact] = /^(\w+)(?:-round)?\.[\w-]+$/.exec(edited) ?? [];
  if (fact !== undefined && value !== '') fill(form, fact, 'happened');
}

/** The facts a form states as far as they can be used, and a remark at each question that needs one. */
export function usableFacts(
  form: FormData,
  asked: readonly FactKey[],
  on: string,
): { facts: Facts; answers: Record<string, unknown>; remarks: Map<string, Remark> } {
  const answers = readAnswers(form, asked);
  const remarks = new Map(
    asked.flatMap((fact): [string, Remark][] => {
      const sentence = remarkOn(form, fact, on);
      return sentence === null ? [] : [[fact, { sentence, refused: false }]];
    }),
  );
  try {
    return { facts: readFacts(answers, on, null), answers, remarks };
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    const wrong = new Set<string>();
    for (const problem of error.problems) {
      const fact = problem.key.replace(/[.[].*$/, '');
      wrong.add(fact);
      remarks.set(fact, { sentence: answerProblemSentence(problem), refused: true });
    }
    const rest = Object.entries(answers).filter(([fact]) => !wrong.has(fact));
    return { facts: readFacts(Object.fromEntries(rest), on, null), answers, remarks };
  }
}

/** What is not wrong and yet may surprise: a beginning still ahead, an event without its day. */
function remarkOn(form: FormData, fact: FactKey, on: string): string | null {
  const type = FACT_TYPES[fact];
  const chosen = fieldText(form, fact);
  if (type === 'day') return chosen > on ? SELF_CHECK_WORDS.stillAhead : null;
  if (chosen !== 'happened') return null;
  const parts = [...form.keys()].filter((name) => name.startsWith(`${fact}.`));
  const empty = parts.filter((name) => fieldText(form, name) === '');
  // Of the tiers of an award one suffices.
  const unfinished = type === 'awards' ? empty.length === parts.length : empty.length > 0;
  return unfinished ? SELF_CHECK_WORDS.unfinished : null;
}
