import { NO_ANSWERS } from './answers.ts';
import type { Answers, Evidence } from './answers.ts';
import { GROUNDS } from './grounds.ts';
import { PAPERS } from './papers.ts';

const CHOICES: Partial<Record<keyof Answers, readonly string[]>> = {
  paper: Object.keys(PAPERS),
  ground: GROUNDS,
  party: ['person', 'unit'],
};

/** Reads saved answers from JSON of any origin; null when they are no answers of this form. */
export function readSavedAnswers(saved: unknown): Answers | null {
  if (!isRecord(saved) || typeof saved['facts'] !== 'string') return null;
  const answers: Record<string, unknown> = { ...NO_ANSWERS };
  for (const [key, empty] of Object.entries(NO_ANSWERS) as [keyof Answers, unknown][]) {
    const value = saved[key];
    if (typeof empty !== 'string' || typeof value !== 'string') continue;
    const allowed = CHOICES[key];
    if (!allowed || allowed.includes(value)) answers[key] = value;
  }
  const { articles, evidence } = saved;
  if (Array.isArray(articles))
    answers['articles'] = articles.filter((each) => typeof each === 'string');
  if (Array.isArray(evidence)) answers['evidence'] = evidence.filter(isRecord).map(readEvidence);
  return answers as unknown as Answers;
}

function readEvidence(saved: Record<string, unknown>): Evidence {
  const text = (key: string) => (typeof saved[key] === 'string' ? saved[key] : '');
  const sha256 = text('sha256');
  return {
    description: text('description'),
    on: text('on'),
    file: text('file'),
    sha256: /^[0-9a-f]{64}$/.test(sha256) ? sha256 : '',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
