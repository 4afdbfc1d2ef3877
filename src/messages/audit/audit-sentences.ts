import type { AuditResult, AuditReason } from '../../audit/result.ts';
import { AFTERWARDS_SENTENCES } from './afterwards.ts';
import { AWARD_SENTENCES } from './award.ts';
import { PUBLICATION_SENTENCES } from './publication.ts';
import type { Sentence } from './sentence.ts';

const SENTENCES: Record<AuditReason, Sentence> = {
  ...PUBLICATION_SENTENCES,
  ...AWARD_SENTENCES,
  ...AFTERWARDS_SENTENCES,
};

/** The sentence of a line, from its reason and its values. */
export function auditSentence({ reason, values }: Pick<AuditResult, 'reason' | 'values'>): string {
  return SENTENCES[reason](values);
}
