import { addDays } from '../domain/calendar/day.ts';
import type { Answers } from '../domain/objections/answers.ts';
import { readSavedAnswers } from '../domain/objections/read-answers.ts';
import { OBJECTION_WORDS as words } from '../wording/objection.ts';
import { saveFile } from './save-file.ts';

const DAYS_KEPT = 30;

/** A draft that somebody asked to be kept on this device. */
export interface KeptDraft {
  answers: Answers;
  /** Last day it is kept. */
  until: string;
}

/** Keeps a draft in this browser and says until when; null when the browser refuses. */
export function keepDraft(slug: string, answers: Answers, today: string): string | null {
  const until = addDays(today, DAYS_KEPT);
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify({ until, answers }));
    return until;
  } catch {
    return null;
  }
}

/** The draft kept in this browser; one that has run out is erased and not given. */
export function keptDraft(slug: string, today: string): KeptDraft | null {
  try {
    const saved = JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as {
      until?: unknown;
      answers?: unknown;
    } | null;
    const answers = readSavedAnswers(saved?.answers);
    if (answers && typeof saved?.until === 'string' && saved.until >= today)
      return { answers, until: saved.until };
    if (saved !== null) eraseDraft(slug);
    return null;
  } catch {
    return null;
  }
}

/** Erases the draft kept in this browser. */
export function eraseDraft(slug: string): void {
  try {
    localStorage.removeItem(keyOf(slug));
  } catch {
    // A browser that refuses storage holds nothing to erase.
  }
}

/** Saves the answers as a file of the person's own. */
export function saveDraft(answers: Answers): void {
  saveFile(
    new Blob([JSON.stringify(answers, null, 2)], { type: 'application/json' }),
    words.fileName,
  );
}

/** Reads answers from a file; null when it holds none. */
export async function loadDraft(file: File): Promise<Answers | null> {
  try {
    return readSavedAnswers(JSON.parse(await file.text()));
  } catch {
    return null;
  }
}

function keyOf(slug: string): string {
  return `objection-draft/${slug}`;
}
