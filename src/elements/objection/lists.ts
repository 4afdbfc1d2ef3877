import { dayNumber } from '../../law/calendar/day.ts';
import type { Answers } from '../../law/objection/answers.ts';
import type { FormList, ObjectionForm } from '../../law/objection/form.ts';
import { objectionMoment } from '../../law/objection/moment.ts';
import { targetOf } from '../../law/objection/target.ts';
import { contextLine, untilWords } from '../../messages/objection/context-line.ts';
import { OBJECTION_WORDS as words } from '../../messages/objection/objection.ts';
import { momentSentence } from '../../messages/objection/objection-sheet.ts';
import { make } from '../shared/dom.ts';
import { hashText } from '../shared/hash-text.ts';
import { presentMoment } from './now.ts';

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
  // Where a list is chosen among others, one line of each is enough.
  for (const place of root.querySelectorAll<HTMLElement>('[data-until]')) {
    const list = model.lists.find(({ id }) => id === place.dataset['until']);
    const text = list ? untilOf(list, 'objection', model) : '';
    if (place.textContent !== text) place.textContent = text;
    place.hidden = text === '';
  }
}

/** What is possible about a list now. */
export function momentText(list: FormList, model: ObjectionForm, now: number): string {
  const moment = objectionMoment({ ...list, during: model.during }, now);
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
    make('option', { value: '' }, words.chooseOrganisation),
    ...entries.map(({ organisation, name }) => make('option', { value: organisation }, name)),
    ...(entries.length > 0
      ? [make('option', { value: '', 'data-other': '' }, words.otherOrganisation)]
      : []),
  );
  select.value = entries.some(({ organisation }) => organisation === chosen) ? chosen : '';
  place.hidden = entries.length === 0;
}

/** A row of a list. */
interface Row {
  list: FormList;
  organisation: string;
}

/** Says on every screen what the paper is about and until when; nothing before a list has been chosen. */
export function tellContext(root: HTMLElement, answers: Answers, model: ObjectionForm): void {
  const note = root.querySelector<HTMLElement>('[data-context]');
  const { list, organisation } = targetOf(answers, model);
  if (!note) return;
  if (!list) {
    // What an address named and nobody found is said until something is chosen.
    if (note.textContent !== words.unknownRow) note.hidden = true;
    return;
  }
  const text = contextLine(list.title, organisation, untilOf(list, answers.paper, model));
  if (note.textContent !== text) note.textContent = text;
  note.hidden = false;
}

/** Says that a row which an address names is not found. */
export function tellUnknownRow(root: HTMLElement): void {
  const note = root.querySelector<HTMLElement>('[data-context]');
  if (!note) return;
  note.textContent = words.unknownRow;
  note.hidden = false;
}

function untilOf(list: FormList, paper: Answers['paper'], model: ObjectionForm): string {
  if (paper !== 'objection' || !list.publicity) return '';
  const { today, now } = presentMoment(model);
  const { until, safe = until } = list;
  const moment = objectionMoment({ ...list, during: model.during }, now);
  const left = safe === null ? 0 : dayNumber(safe) - dayNumber(today);
  return untilWords(moment, list, today, left);
}

/** The list and the row an address leads to: `#<record id>/<organisation>`; null when it names none. */
export function rowOf(hash: string, model: ObjectionForm): Row | null {
  const path = hashText(hash);
  const cut = path.lastIndexOf('/');
  const list = model.lists.find(({ id }) => id === path.slice(0, cut));
  const wanted = path.slice(cut + 1).toLowerCase();
  const entry = list?.entries.find(({ organisation }) => organisation.toLowerCase() === wanted);
  return list && entry ? { list, organisation: entry.organisation } : null;
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
