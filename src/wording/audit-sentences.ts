import type { AuditLine, AuditReason } from '../checks/audit-line.ts';
import { AFTERWARDS_SENTENCES } from './audit-sentences/afterwards.ts';
import { AWARD_SENTENCES } from './audit-sentences/award.ts';
import { PUBLICATION_SENTENCES } from './audit-sentences/publication.ts';
import type { Sentence } from './audit-sentences/sentence.ts';

const SENTENCES: Record<AuditReason, Sentence> = {
  ...PUBLICATION_SENTENCES,
  ...AWARD_SENTENCES,
  ...AFTERWARDS_SENTENCES,
};

/** The sentence of a line, from its reason and its values. */
export function auditSentence({ reason, values }: Pick<AuditLine, 'reason' | 'values'>): string {
  return SENTENCES[reason](values);
}
