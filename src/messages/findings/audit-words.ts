import type { CheckCode } from '../../audit/result.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import type { AuditFindings } from '../../model/finding.ts';
import { AUDIT_RESULT_NAMES, CHECK_WORDS } from '../audit/audit.ts';
import { auditHeading } from '../audit/headings.ts';
import { auditSentence } from '../audit/audit-sentences.ts';
import { list } from './words.ts';
import type { WordsFor } from './words.ts';

/** 〔超过名额：4家，名额3个〕名单4家；名额3个: what came out, and how. */
export function auditWords(result: JudgedResult): string {
  const sentence = auditSentence(result).replace(/。$/, '');
  return `〔${auditHeading(result)}〕${sentence}`;
}

/** A record that breaks a duty of its regulation, and the two ways out: mend the entry, or explain in public. */
export const AUDIT_WORDS: WordsFor<AuditFindings> = {
  'audit-unmet': ({ result }) => {
    const articles = list([...new Set(result.cites.map(({ at }) => at))]);
    return {
      message: `与办法不符${auditWords(result)}${articles && `（依据条款：${articles}）`}`,
      remedy: `核对原件，录错的改正；确实如此的，在本记录的 acknowledged 里写明 check: ${result.check}、reason、on，页面会公开说明`,
    };
  },
  'acknowledgement-idle': ({ check, results }) => {
    const known = check in CHECK_WORDS ? CHECK_WORDS[check as CheckCode].title : null;
    const found = results.map((each) => AUDIT_RESULT_NAMES[each]);
    return {
      message: known
        ? `公开说明没有对象：“${known}”（${check}）${found.length > 0 ? `的核对结果是${list(found)}` : '在本记录没有核对'}，不是不符合`
        : `公开说明没有对象：没有代码为“${check}”的核对项目`,
      remedy: known
        ? '删去这条说明；想说明别的情况，写在 remark'
        : `check 改为下列之一：${list(Object.keys(CHECK_WORDS))}`,
    };
  },
};
