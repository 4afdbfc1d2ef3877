import { chinaDay } from '../../law/calendar/china-day.ts';
import { REFERENCE_SENTENCES } from '../../messages/eligibility/self-check.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { hashText } from '../shared/hash-text.ts';

/** A day filled in, and where it comes from. */
export interface PresetDay {
  on: string;
  says: string;
}

/** What the reference day may come from. */
export interface DayBasis {
  /** The open call's deadline; null when none is open. */
  deadline: string | null;
  /** The days of the rounds made under the text, by which one looks back. */
  days: (PresetDay & { round: string })[];
  /** The one that the check by a text no longer in force begins with; null where the text is not over. */
  lookBack: PresetDay | null;
  /** The fixed day of a demonstration; null where today is today. */
  today: string | null;
}

/** The day of the round that led here or is looked back at, else the open call's, unless it has passed since. */
export function presetDay({ days, lookBack, deadline, today }: DayBasis): PresetDay {
  const asked = hashText(location.hash);
  const past = days.find(({ round }) => round === asked) ?? lookBack;
  if (past) return past;
  const now = today ?? chinaDay(new Date());
  return deadline !== null && deadline >= now
    ? { on: deadline, says: REFERENCE_SENTENCES.deadline }
    : { on: now, says: REFERENCE_SENTENCES[today === null ? 'today' : 'demonstration'] };
}

/** The day to reckon by: today where the field holds none that can be used. */
export function referenceDay(form: HTMLFormElement, { today }: DayBasis): string {
  const { value, validity } = fieldOf(form);
  return validity.valid && value !== '' ? value : (today ?? chinaDay(new Date()));
}

/** Says where the reference day comes from, and marks one that does not exist. */
export function explainDay(form: HTMLFormElement, basis: DayBasis): void {
  const field = fieldOf(form);
  if (field.validity.valid) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  form.querySelector('#help-referenceDay')?.replaceChildren(sentenceOn(field, presetDay(basis)));
  form.querySelector('[data-day]')?.replaceChildren(fullDayWords(referenceDay(form, basis)));
}

function sentenceOn({ value, validity }: HTMLInputElement, { on, says }: PresetDay): string {
  if (!validity.valid) return REFERENCE_SENTENCES.impossible;
  if (value === '') return REFERENCE_SENTENCES.empty;
  return value === on ? says : REFERENCE_SENTENCES.typed;
}

function fieldOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('referenceDay') as HTMLInputElement;
}
