import type { Answers } from '../../law/objection/answers.ts';
import type { ObjectionForm } from '../../law/objection/form.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import {
  OBJECTION_WORDS as words,
  draftFound,
  keptUntil,
} from '../../messages/objection/objection.ts';
import {
  draftKey,
  eraseDraft,
  keepDraft,
  keptDraft,
  loadDraft,
  saveDraft,
  storedDraft,
} from './draft.ts';
import { holdNothing } from './form-fields.ts';
import { presentMoment } from './now.ts';
import type { Unsaved } from './unsaved.ts';
import type { Listen } from '../shared/guard.ts';

interface Form {
  /** Everything that stands in the form. */
  answers: () => Answers;
  /** Puts answers into the form; false when some of them have no place here. */
  fill: (answers: Answers) => boolean;
  wipe: () => void;
  unsaved: Unsaved;
}

/** The buttons that keep, save, load and wipe, and the draft that an earlier visit asked to be kept. */
export function draftTools(
  root: HTMLElement,
  model: ObjectionForm,
  listen: Listen,
  form: Form,
): void {
  const tools = root.querySelector<HTMLElement>('[data-tools]');
  const found = root.querySelector<HTMLElement>('[data-draft]');
  const file = root.querySelector<HTMLInputElement>('[data-load]');
  const status = root.querySelector('[data-status]');
  if (!tools || !found || !file) return;
  const { slug } = model;
  /** The stored draft as this page knows it: another one was stored by another tab or an earlier visit. */
  let known: string | null = null;
  const say = (sentence: string) => status?.replaceChildren(sentence);
  const tell = (sentence: string) => {
    found.hidden = sentence === '';
    found.querySelector('p')?.replaceChildren(sentence);
  };
  const look = () => {
    const kept = keptDraft(slug, presentMoment(model).today);
    if (kept === 'gone') say(words.draftGone);
    const draft = kept === 'gone' ? null : kept;
    tell(draft ? draftFound(fullDayWords(draft.until)) : '');
    return draft;
  };
  const fill = (answers: Answers) => {
    if (holdNothing(answers)) return say(words.noAnswers);
    if (form.unsaved.any && !confirm(words.replaceTyped)) return say(words.nothingReplaced);
    say(form.fill(answers) ? words.loaded : words.loadedInPart);
    form.unsaved.settle();
  };

  const [keep, save, load, wipe] = tools.querySelectorAll('button');
  const [resume, erase] = found.querySelectorAll('button');
  listen(keep, 'click', () => {
    const other = storedDraft(slug);
    if (other !== null && other !== known && !confirm(words.replaceDraft))
      return say(words.nothingReplaced);
    const until = keepDraft(slug, form.answers(), presentMoment(model).today);
    if (until === null) return say(words.storageFull);
    known = storedDraft(slug);
    form.unsaved.settle();
    const kept = keptUntil(fullDayWords(until));
    tell(kept);
    say(kept);
  });
  listen(save, 'click', () => {
    saveDraft(form.answers());
    form.unsaved.settle();
  });
  listen(load, 'click', () => file.click());
  listen(file, 'change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await loadDraft(chosen);
    file.value = '';
    if (typeof read === 'string') say(read);
    else fill(read);
  });
  listen(wipe, 'click', () => {
    eraseDraft(slug);
    known = null;
    tell('');
    form.wipe();
    say(words.wiped);
  });
  listen(resume, 'click', () => {
    const draft = look();
    if (!draft) return;
    known = storedDraft(slug);
    fill(draft.answers);
  });
  listen(erase, 'click', () => {
    eraseDraft(slug);
    tell('');
    say(words.erased);
  });
  // Another tab has kept or erased a draft.
  listen(window, 'storage', ({ key }) => (key === null || key === draftKey(slug)) && look());

  tools.hidden = false;
  look();
}
