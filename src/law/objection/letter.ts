import type { Answers, Evidence } from './answers.ts';
import type { Ground } from './grounds.ts';
import type { FormArticle, ObjectionForm } from './form.ts';
import { PAPERS } from './papers.ts';
import type { LetterKind, Party } from './papers.ts';
import { isRequired } from './problems.ts';
import { letterKind, targetOf } from './target.ts';
import type { ObjectionTarget } from './target.ts';

/** A part of a letter: text alone, to be set by whoever prints it. */
export type LetterBlock =
  | { kind: 'title' | 'addressee' | 'heading' | 'paragraph' | 'note'; text: string }
  /** 此致, then 敬礼 at the beginning of its own line. */
  | { kind: 'close' | 'greeting'; text: string }
  /** A named entry; null leaves a line for ink. */
  | { kind: 'entry'; label: string; text: string | null }
  | { kind: 'signature'; label: string }
  | { kind: 'date' };

/** A day to be written with a pen. */
export const BLANK_DAY = '　　　　年　　月　　日';

/** The sentences of a letter, kept apart so that a lawyer can read them in one place. */
export interface LetterWords {
  title: (kind: LetterKind, organisation: string) => string;
  addressee: (office: string | null) => string;
  opening: (kind: LetterKind, subject: ObjectionTarget, model: ObjectionForm) => string;
  draft: (label: string) => string;
  notHeld: string;
  report: (model: ObjectionForm) => string;
  what: (kind: LetterKind) => string;
  headings: Record<'facts' | 'request' | 'evidence', string>;
  target: (kind: LetterKind) => string;
  who: Record<Party, { name: string; identity: string }>;
  writer: (kind: LetterKind) => string;
  signature: (kind: LetterKind, party: Party) => string;
  phone: string;
  address: string;
  domicile: string;
  creditCode: string;
  ground: (ground: Ground) => string;
  article: (article: FormArticle) => string;
  request: (kind: LetterKind) => string;
  evidence: (evidence: Evidence, number: number) => string;
  attachments: (evidence: number, identityProof: boolean) => string;
  close: string;
  greeting: string;
  numbered: (heading: string, number: number) => string;
}

/**
 * Composes a paper's letter. What a person left open becomes a line for ink; signature, seal and date always are.
 * @param answers cleaned answers
 * @param now milliseconds since 1970 in UTC: after the time for objections the letter is a report
 */
export function composeLetter(
  answers: Answers,
  model: ObjectionForm,
  words: LetterWords,
  now: number,
): LetterBlock[] {
  const { paper } = answers;
  if (paper === '') return [];
  const party = answers.party || 'person';
  const subject = targetOf(answers, model);
  const kind = letterKind(answers, model, now);
  const sections: [heading: string, blocks: LetterBlock[]][] = [
    [words.writer(kind), whoBlocks(answers, party, words)],
    [words.what(kind), groundBlocks(answers, model, words)],
    [words.target(kind), paragraphs(answers.target)],
    [words.headings.facts, paragraphs(answers.facts)],
    [words.headings.request, paragraphs(answers.request || words.request(kind))],
    [words.headings.evidence, evidenceBlocks(answers.evidence, words)],
  ];
  return [
    { kind: 'title', text: words.title(kind, subject.organisation) },
    { kind: 'addressee', text: words.addressee(subject.office ?? model.everydayOffice) },
    { kind: 'paragraph', text: words.opening(kind, subject, model) },
    ...sections
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([heading, blocks], at) => [
        { kind: 'heading' as const, text: words.numbered(heading, at + 1) },
        ...blocks,
      ]),
    ...attachments(answers, model, words),
    { kind: 'close', text: words.close },
    { kind: 'greeting', text: words.greeting },
    { kind: 'signature', label: words.signature(kind, party) },
    { kind: 'date' },
    ...notes(kind, model, words).map((text) => ({ kind: 'note' as const, text })),
  ];
}

/** What whoever receives it must know of the articles it cites, or does not cite. */
function notes(kind: LetterKind, model: ObjectionForm, words: LetterWords): string[] {
  const report = kind === 'report' ? [words.report(model)] : [];
  if (model.draft !== null) return [...report, words.draft(model.draft)];
  const objects = kind === 'objection' || kind === 'opinion';
  return model.regulation === null && objects ? [words.notHeld] : report;
}

function whoBlocks(answers: Answers, party: Party, words: LetterWords): LetterBlock[] {
  const unit = party === 'unit';
  const entry = (label: string, text: string): LetterBlock => ({
    kind: 'entry',
    label,
    text: text || null,
  });
  return [
    entry(words.who[party].name, answers.name),
    ...(unit && answers.creditCode ? [entry(words.creditCode, answers.creditCode)] : []),
    ...(unit ? [entry(words.domicile, answers.domicile)] : []),
    ...(!unit && answers.paper !== '' && PAPERS[answers.paper].objectionForm
      ? [entry(words.who.person.identity, answers.identity)]
      : []),
    entry(words.phone, answers.phone),
    entry(words.address, answers.address),
  ];
}

function groundBlocks(answers: Answers, model: ObjectionForm, words: LetterWords): LetterBlock[] {
  const { ground } = answers;
  if (ground === '') return [];
  const chosen = model.articles[ground].filter(({ id }) => answers.articles.includes(id));
  return [
    { kind: 'paragraph', text: words.ground(ground) },
    ...chosen.map((article) => ({ kind: 'paragraph' as const, text: words.article(article) })),
  ];
}

function evidenceBlocks(evidence: readonly Evidence[], words: LetterWords): LetterBlock[] {
  return evidence.map((each, at) => ({ kind: 'paragraph', text: words.evidence(each, at + 1) }));
}

function attachments(answers: Answers, model: ObjectionForm, words: LetterWords): LetterBlock[] {
  const identityProof = isRequired('identity-proof', answers, model);
  if (answers.evidence.length === 0 && !identityProof) return [];
  return [{ kind: 'paragraph', text: words.attachments(answers.evidence.length, identityProof) }];
}

function paragraphs(text: string): LetterBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}
