import { findKnown, knownFacts, sourcesOf } from '../../law/eligibility/known-organisation.ts';
import type { KnownOrganisation } from '../../law/eligibility/known-organisation.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import {
  SELF_CHECK_WORDS as words,
  filledSentence,
  sourceSentence,
} from '../../messages/eligibility/self-check.ts';
import { questionedFacts } from './asked.ts';
import { fillFacts } from './fields.ts';

/** Fills what the portal's own records settle of the organisation that is named. */
export class KnownAnswers {
  #filled: FactKey[] = [];

  /**
   * Takes back what another name filled, fills what this one settles, and says at the name and at each field from
   * which records.
   */
  fill(
    root: HTMLElement,
    form: HTMLFormElement,
    organisations: readonly KnownOrganisation[],
    on: string,
  ): void {
    for (const fact of this.#filled) empty(form, fact);
    this.forget(root);
    const typed = (form.elements.namedItem('organisation') as HTMLInputElement).value;
    const known = findKnown(organisations, typed);
    const tell = (sentence: string) =>
      root.querySelector('[data-known]')?.replaceChildren(sentence);
    if (!known) return tell(typed.trim() === '' ? '' : words.notKnown);
    // An answer that is filled in may bring a further question, which the records settle as well.
    const asked = questionedFacts(form);
    const settled = Object.entries(knownFacts(known, on)).filter(([fact]) =>
      asked.includes(fact as FactKey),
    );
    this.#filled = settled.map(([fact]) => fact as FactKey);
    fillFacts(form, Object.fromEntries(settled) as Facts);
    for (const [fact, answer] of settled)
      sourceAt(root, fact, sourceSentence(sourcesOf(known, fact as FactKey, answer)));
    const titles = known.records.map(({ title }) => title);
    tell(filledSentence(titles, settled.length > 0));
  }

  /** An answer that somebody has changed no longer comes from the records. */
  changed(root: HTMLElement, field: string): void {
    sourceAt(root, field.replace(/(?:-round)?\..*/, ''), '');
  }

  /** Leaves the answers as they are and says of none where it comes from. */
  forget(root: HTMLElement): void {
    for (const fact of this.#filled) sourceAt(root, fact, '');
    this.#filled = [];
    root.querySelector('[data-known]')?.replaceChildren();
  }
}

function sourceAt(root: HTMLElement, fact: string, sentence: string): void {
  const place = root.querySelector<HTMLElement>(`[data-fact="${fact}"] [data-source]`);
  if (!place) return;
  place.textContent = sentence;
  place.hidden = sentence === '';
}

function empty(form: HTMLFormElement, fact: FactKey): void {
  for (const field of form.querySelectorAll<HTMLInputElement>(`[data-fact=${fact}] input`))
    if (field.type === 'radio') field.checked = field.defaultChecked;
    else field.value = '';
}
