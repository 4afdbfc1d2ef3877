import type { AuditReason, CheckCode } from '../../checks/audit-line.ts';
import type { FindingCode } from '../../domain/finding.ts';
import { CHECK_WORDS, auditSentence } from '../audit.ts';
import type { FindingWords } from './words.ts';

/** A record that breaks a duty of its regulation, and the two ways out: mend the entry, or explain in public. */
export const AUDIT_WORDS = {
  'audit-unmet': (values) => {
    const { check = '', reason = '', articles = '' } = values;
    const sentence = auditSentence({ reason: reason as AuditReason, values }).replace(/。$/, '');
    return {
      message: `与办法不符〔${CHECK_WORDS[check as CheckCode].title}〕${sentence}${articles && `（依据条款：${articles}）`}`,
      remedy: `核对原件，录错的改正；确实如此的，在本记录的 acknowledged 里写明 check: ${check}、reason、on，页面会公开说明`,
    };
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
