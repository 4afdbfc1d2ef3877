import { findKnown, knownFacts } from '../../law/eligibility/known-organisation.ts';
import type { KnownOrganisation } from '../../law/eligibility/known-organisation.ts';
import type { FactKey } from '../../model/facts.ts';
import {
  SELF_CHECK_WORDS as words,
  filledSentence,
} from '../../messages/eligibility/self-check.ts';
import { questionedFacts } from './asked.ts';
import { fillFacts } from './fields.ts';

/** Fills what the portal's own records settle of the organisation that is named. */
export class KnownAnswers {
  #filled: FactKey[] = [];

  /** Takes back what another name filled, fills what this one settles, and says from which records. */
  fill(
    form: HTMLFormElement,
    organisations: readonly KnownOrganisation[],
    typed: string,
    on: string,
  ): string {
    for (const fact of this.#filled) empty(form, fact);
    this.#filled = [];
    const known = findKnown(organisations, typed);
    if (!known) return typed === '' ? '' : words.notKnown;
    // An answer that is filled in may bring a further question, which the records settle as well.
    const asked = questionedFacts(form);
    const settled = Object.entries(knownFacts(known, on)).filter(([fact]) =>
      asked.includes(fact as FactKey),
    );
    this.#filled = settled.map(([fact]) => fact as FactKey);
    fillFacts(form, Object.fromEntries(settled));
    const titles = known.records.map(({ title }) => title);
    return filledSentence(titles, settled.length > 0);
  }
}

function empty(form: HTMLFormElement, fact: FactKey): void {
  for (const field of form.querySelectorAll<HTMLInputElement>(`[data-fact=${fact}] input`))
    if (field.type === 'radio') field.checked = field.defaultChecked;
    else field.value = '';
}
