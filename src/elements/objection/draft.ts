import { addDays } from '../../law/calendar/day.ts';
import type { Answers } from '../../law/objection/answers.ts';
import { readSavedAnswers } from '../../law/objection/read-answers.ts';
import { OBJECTION_WORDS as words } from '../../messages/objection/objection.ts';
import { saveFile } from '../shared/save-file.ts';

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
    localStorage.setItem(draftKey(slug), JSON.stringify({ until, answers }));
    return until;
  } catch {
    return null;
  }
}

/** What stands in this browser's storage for a city's draft, as it stands there; null when nothing does. */
export function storedDraft(slug: string): string | null {
  try {
    return localStorage.getItem(draftKey(slug));
  } catch {
    return null;
  }
}

/**
 * The draft kept in this browser; one that has run out or cannot be read is erased and not given.
 * @returns `gone` for one that has just been erased, null where there was none
 */
export function keptDraft(slug: string, today: string): KeptDraft | 'gone' | null {
  const stored = storedDraft(slug);
  if (stored === null) return null;
  const draft = readDraft(stored);
  if (draft && draft.until >= today) return draft;
  eraseDraft(slug);
  return 'gone';
}

/** Erases the draft kept in this browser. */
export function eraseDraft(slug: string): void {
  try {
    localStorage.removeItem(draftKey(slug));
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

/** The most that saved answers come to, in bytes: a hundred times what a form can hold. */
const LARGEST = 1_000_000;

/** Reads answers from a file; says why where it holds none. */
export async function loadDraft(file: File): Promise<Answers | string> {
  if (file.size === 0) return words.emptyFile;
  if (file.size > LARGEST) return words.tooLarge;
  try {
    return readSavedAnswers(JSON.parse(await file.text())) ?? words.badFile;
  } catch {
    return words.badFile;
  }
}

/** The name under which this browser keeps a city's draft. */
export function draftKey(slug: string): string {
  return `objection-draft/${slug}`;
}

function readDraft(stored: string): KeptDraft | null {
  try {
    const { until, answers } = JSON.parse(stored) as { until?: unknown; answers?: unknown };
    const read = readSavedAnswers(answers);
    return read && typeof until === 'string' ? { answers: read, until } : null;
  } catch {
    return null;
  }
}
