import type { Answers } from '../domain/objections/answers.ts';
import type { ObjectionKit } from '../domain/objections/kit.ts';
import { fullDayWords } from '../wording/days.ts';
import { OBJECTION_WORDS as words, draftFound, keptUntil } from '../wording/objection.ts';
import { eraseDraft, keepDraft, keptDraft, loadDraft, saveDraft } from './objection-draft.ts';
import { presentMoment } from './objection-now.ts';

interface Form {
  answers: () => Answers;
  fill: (answers: Answers) => void;
  wipe: () => void;
}

/** The buttons that keep, save, load and wipe, and the draft that an earlier visit asked to be kept. */
export function draftTools(root: HTMLElement, kit: ObjectionKit, form: Form): void {
  const tools = root.querySelector<HTMLElement>('[data-tools]');
  const found = root.querySelector<HTMLElement>('[data-draft]');
  const file = root.querySelector<HTMLInputElement>('[data-load]');
  const status = root.querySelector('[data-status]');
  if (!tools || !found || !file) return;
  const say = (sentence: string) => status?.replaceChildren(sentence);
  const { today } = presentMoment(kit);
  const tell = (sentence: string) => {
    found.hidden = sentence === '';
    found.querySelector('p')?.replaceChildren(sentence);
  };

  const [keep, save, load, wipe] = tools.querySelectorAll('button');
  const [resume, erase] = found.querySelectorAll('button');
  keep?.addEventListener('click', () => {
    const until = keepDraft(kit.slug, form.answers(), today);
    if (until) tell(keptUntil(fullDayWords(until)));
    say(until ? keptUntil(fullDayWords(until)) : words.storageFull);
  });
  save?.addEventListener('click', () => saveDraft(form.answers()));
  load?.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void loadDraft(chosen).then((answers) => {
      if (answers) form.fill(answers);
      say(answers ? words.loaded : words.badFile);
      file.value = '';
    });
  });
  wipe?.addEventListener('click', () => {
    eraseDraft(kit.slug);
    tell('');
    form.wipe();
    say(words.wiped);
  });
  resume?.addEventListener('click', () => {
    const draft = keptDraft(kit.slug, today);
    if (draft) form.fill(draft.answers);
    say(draft ? words.loaded : words.erased);
  });
  erase?.addEventListener('click', () => {
    eraseDraft(kit.slug);
    tell('');
    say(words.erased);
  });

  tools.hidden = false;
  const draft = keptDraft(kit.slug, today);
  if (draft) tell(draftFound(fullDayWords(draft.until)));
}
