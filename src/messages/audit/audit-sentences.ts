import type { AuditReason, AuditResult, AuditValues } from '../../audit/result.ts';
import { textWord } from '../rules/text-word.ts';
import { AFTERWARDS_SENTENCES } from './afterwards.ts';
import { AWARD_SENTENCES } from './award.ts';
import { PAPER_SENTENCES } from './papers.ts';
import { PUBLICATION_SENTENCES } from './publication.ts';
import type { SentencesFor } from './sentence.ts';

const SENTENCES: SentencesFor<AuditValues> = {
  ...PAPER_SENTENCES,
  ...PUBLICATION_SENTENCES,
  ...AWARD_SENTENCES,
  ...AFTERWARDS_SENTENCES,
};

/** The sentence of a line, from its reason and its values. */
export function auditSentence<R extends AuditReason>({
  reason,
  values,
  draft = false,
}: Pick<AuditResult<R>, 'reason' | 'values'> & { draft?: boolean }): string {
  return SENTENCES[reason](values, textWord(draft));
}
