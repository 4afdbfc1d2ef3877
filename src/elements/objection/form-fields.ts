import { NO_ANSWERS, cleanAnswers, isNamed, relevantAnswers } from '../../law/objection/answers.ts';
import type { Answers } from '../../law/objection/answers.ts';

const EVIDENCE_PARTS = ['description', 'on', 'file', 'sha256'] as const;

/** Rows for evidence that the form has. */
export function evidenceRows(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-evidence]')];
}

/** Everything that stands in the form, as it was typed. */
export function typedAnswers(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const texts = Object.entries(NO_ANSWERS).filter(([, empty]) => typeof empty === 'string');
  return {
    ...NO_ANSWERS,
    ...Object.fromEntries(texts.map(([name]) => [name, text(name)])),
    articles: data.getAll('articles[]').filter((each) => typeof each === 'string'),
    evidence: evidenceRows(form).map((_, at) => ({
      description: text(`evidence.${at}.description`),
      on: text(`evidence.${at}.on`),
      file: text(`evidence.${at}.file`),
      sha256: text(`evidence.${at}.sha256`),
    })),
  };
}

/** The answers the chosen paper asks for, cleaned, with every row for evidence in its place. */
export function askedAnswers(form: HTMLFormElement): Answers {
  const answers = cleanAnswers(relevantAnswers(typedAnswers(form)));
  const shown = form.querySelector(`[data-ground="${answers.ground || 'none'}"]`);
  const ids = [...(shown?.querySelectorAll('input') ?? [])].map(({ value }) => value);
  return { ...answers, articles: answers.articles.filter((id) => ids.includes(id)) };
}

/** The same, fit for a letter: rows for evidence in which nothing stands are left out. */
export function readyAnswers(form: HTMLFormElement): Answers {
  const answers = askedAnswers(form);
  return { ...answers, evidence: answers.evidence.filter(isNamed) };
}

/** Writes answers into the form. Choices of organisations must have been made for the list before. */
export function fillAnswers(form: HTMLFormElement, answers: Answers): void {
  for (const [name, value] of Object.entries(answers))
    if (typeof value === 'string') fill(form, name, value);
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="articles[]"]'))
    box.checked = answers.articles.includes(box.value);
  answers.evidence.forEach((evidence, at) => {
    for (const part of EVIDENCE_PARTS) fill(form, `evidence.${at}.${part}`, evidence[part]);
  });
}

/** Whether a form took over everything of the answers it was filled with. */
export function holdsAll(form: HTMLFormElement, answers: Answers): boolean {
  return essence(typedAnswers(form)) === essence(answers);
}

/** Whether answers are those of a form in which nothing was written or chosen. */
export function holdNothing(answers: Answers): boolean {
  return essence(answers) === essence(NO_ANSWERS);
}

function essence(answers: Answers): string {
  const cleaned = cleanAnswers(answers);
  return JSON.stringify({
    ...cleaned,
    articles: [...cleaned.articles].sort(),
    evidence: cleaned.evidence.filter(isNamed),
  });
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field && 'value' in field) field.value = value;
}
