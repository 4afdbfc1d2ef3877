import type { Answers } from '../../law/objection/answers.ts';
import type { FormList, ObjectionForm } from '../../law/objection/form.ts';
import { objectionMoment } from '../../law/objection/moment.ts';
import { OBJECTION_WORDS as words, fromRow } from '../../messages/objection/objection.ts';
import { momentSentence } from '../../messages/objection/objection-sheet.ts';
import { make } from '../shared/dom.ts';
import { hashText } from '../shared/hash-text.ts';

/** Says of every list on the page what is possible now. */
export function tellMoments(root: HTMLElement, model: ObjectionForm, now: number): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-moment]')) {
    const list = model.lists.find(({ id }) => id === place.dataset['moment']);
    if (!list) continue;
    const text = momentText(list, model, now);
    // What has not changed stays: it may be selected, or being read aloud.
    if (place.textContent !== text) place.textContent = text;
    place.hidden = false;
  }
}

/** What is possible about a list now. */
export function momentText(list: FormList, model: ObjectionForm, now: number): string {
  const { from, until, decided } = list;
  const moment = objectionMoment({ during: model.during, from, until, decided }, now);
  return momentSentence(moment, list, model);
}

/** Offers the organisations of the chosen list; keeps the choice where it stands on both. */
export function offerOrganisations(form: HTMLFormElement, list: FormList | undefined): void {
  const place = form.querySelector<HTMLElement>('[data-organisations]');
  const select = place?.querySelector('select');
  if (!place || !select || select.dataset['of'] === (list?.id ?? '')) return;
  select.dataset['of'] = list?.id ?? '';
  const chosen = select.value;
  const entries = list?.entries ?? [];
  select.replaceChildren(
    make('option', { value: '' }, words.otherOrganisation),
    ...entries.map(({ organisation, name }) => make('option', { value: organisation }, name)),
  );
  select.value = entries.some(({ organisation }) => organisation === chosen) ? chosen : '';
  place.hidden = entries.length === 0;
}

/** A row of a list. */
interface Row {
  list: FormList;
  organisation: string;
  name: string;
}

/** Says which row has been taken over; null for an address that names none. */
export function tellRow(root: HTMLElement, row: Row | null): void {
  const note = root.querySelector<HTMLElement>('[data-row-note]');
  if (!note) return;
  note.hidden = false;
  note.textContent = row ? fromRow(row.name, row.list.title) : words.unknownRow;
  note.dataset['rowNote'] = row?.organisation ?? '';
}

/** Says so no longer once another organisation has been chosen. */
export function forgetRow(root: HTMLElement, { organisation }: Answers): void {
  const note = root.querySelector<HTMLElement>('[data-row-note]');
  if (note && note.dataset['rowNote'] !== organisation) note.hidden = true;
}

/** The list and the row an address leads to: `#<record id>/<organisation>`; null when it names none. */
export function rowOf(hash: string, model: ObjectionForm): Row | null {
  const path = hashText(hash);
  const cut = path.lastIndexOf('/');
  const list = model.lists.find(({ id }) => id === path.slice(0, cut));
  const wanted = path.slice(cut + 1).toLowerCase();
  const entry = list?.entries.find(({ organisation }) => organisation.toLowerCase() === wanted);
  return list && entry ? { list, ...entry } : null;
}

/** Where the form for a row stands whose round was made under another text; null for a row of this form or of none. */
export function otherForm(hash: string, { elsewhere }: ObjectionForm): string | null {
  const path = hashText(hash);
  const form = elsewhere.find(({ under }) => path.startsWith(under));
  return form ? form.href + hash : null;
}

/** The model with addresses that can be printed, as the page itself is addressed. */
export function withFullAddresses(model: ObjectionForm): ObjectionForm {
  const full = (path: string) => new URL(path, location.href).href;
  return { ...model, lists: model.lists.map((list) => ({ ...list, href: full(list.href) })) };
}
