import type { AuditReason, AuditVerdict, CheckCode } from '../../audit/result.ts';
import type { FindingCode } from '../../model/finding.ts';
import { AUDIT_RESULT_NAMES, CHECK_WORDS } from '../audit/audit.ts';
import { auditSentence } from '../audit/audit-sentences.ts';
import type { FindingWords } from './words.ts';

/** 〔名额〕名单4家；名额3个: which check, and what it found. */
export function auditWords(values: Record<string, string>): string {
  const { check = '', reason = '' } = values;
  const sentence = auditSentence({ reason: reason as AuditReason, values }).replace(/。$/, '');
  return `〔${CHECK_WORDS[check as CheckCode].title}〕${sentence}`;
}

/** A record that breaks a duty of its regulation, and the two ways out: mend the entry, or explain in public. */
export const AUDIT_WORDS = {
  'audit-unmet': (values) => {
    const { check = '', articles = '' } = values;
    return {
      message: `与办法不符${auditWords(values)}${articles && `（依据条款：${articles}）`}`,
      remedy: `核对原件，录错的改正；确实如此的，在本记录的 acknowledged 里写明 check: ${check}、reason、on，页面会公开说明`,
    };
  },
  'acknowledgement-idle': ({ check = '', results = '' }) => {
    const known = check in CHECK_WORDS ? CHECK_WORDS[check as CheckCode].title : null;
    const found = results
      .split(',')
      .filter((each) => each !== '')
      .map((each) => AUDIT_RESULT_NAMES[each as AuditVerdict]);
    return {
      message: known
        ? `公开说明没有对象：“${known}”（${check}）${found.length > 0 ? `的核对结果是${found.join('、')}` : '在本记录没有核对'}，不是不符合`
        : `公开说明没有对象：没有代码为“${check}”的核对项目`,
      remedy: known
        ? '删去这条说明；想说明别的情况，写在 remark'
        : `check 改为下列之一：${Object.keys(CHECK_WORDS).join('、')}`,
    };
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
